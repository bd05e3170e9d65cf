import { Command } from 'cmdk';
import { Check, Minus } from 'lucide-react';
import command from '../../ui/command.module.css';
import { formatCount } from '../../ui/format';
import { Keys } from '../../ui/Keys';
import { TagDot } from '../../ui/TagDot';
import { type Mark, MOST_RECENT } from './marks';
import styles from './TagDialog.module.css';

interface Props {
  readonly value: string;
  readonly tag: string;
  /** Not there until the images have been counted. */
  readonly mark: Mark | undefined;
  /** With a single image there is nothing to be counted. */
  readonly isOfOne: boolean;
  /** Its place among the tags used lately, from 0; -1 when it is none of them. */
  readonly place: number;
  readonly onToggle: () => void;
}

const CHECKED = { all: true, some: 'mixed', none: false } as const;

/** A tag, and whether all, some or none of the chosen images have it. */
export function TagLine({ value, tag, mark, isOfOne, place, onToggle }: Props) {
  const state = mark?.state;
  return (
    <Command.Item
      value={value}
      className={command.item}
      aria-checked={state && CHECKED[state]}
      onSelect={onToggle}
    >
      <span className={styles.box} data-state={state}>
        {state === 'all' && <Check size={12} strokeWidth={3} aria-hidden />}
        {state === 'some' && <Minus size={12} strokeWidth={3} aria-hidden />}
      </span>
      <TagDot name={tag} />
      <span className={styles.name}>{tag}</span>
      {mark?.state === 'some' && !isOfOne && (
        <span className={styles.count}>on {formatCount(mark.images)}</span>
      )}
      {place >= 0 && place < MOST_RECENT && <Keys shortcut={`Alt+${place + 1}`} />}
    </Command.Item>
  );
}
