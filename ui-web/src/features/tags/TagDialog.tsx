import { Command } from 'cmdk';
import { Plus } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { closePanel } from '../../app/public';
import type { Chosen } from '../../bridge/contract';
import { classes } from '../../ui/classes';
import command from '../../ui/command.module.css';
import overlay from '../../ui/Dialog.module.css';
import { formatMany } from '../../ui/format';
import { chosenNow } from '../catalog';
import { recentTag, toggleTag, useRecent } from './edits';
import { markOf, newTag, offered } from './marks';
import styles from './TagDialog.module.css';
import { TagLine } from './TagLine';
import { useTagCounts, useTags } from './tags';

/** The tags of the images that were chosen when it opened. */
export function TagDialog() {
  const [chosen] = useState(chosenNow);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePanel()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.overlay} />
        <Dialog.Content
          className={classes(overlay.dialog, styles.dialog)}
          aria-describedby={undefined}
        >
          {chosen && <TagsOf chosen={chosen} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const NEW = '+';

/** The list's own name for a tag, unlike any other entry. */
const entryOf = (tag: string) => `=${tag}`;

function TagsOf({ chosen }: { readonly chosen: Chosen }) {
  const tags = useTags(chosen.dataset);
  const size = chosen.ranges.reduce((sum, { from, end }) => sum + end - from, 0);
  const counts = useTagCounts(chosen);
  const [recent] = useState(() => useRecent.getState().names);
  const [typed, setTyped] = useState('');
  const [highlighted, highlight] = useState('');
  const names = offered(tags, { typed, recent });
  const made = newTag(tags, typed);
  const values = [...names.map(entryOf), ...(made === null ? [] : [NEW])];
  const value = values.includes(highlighted) ? highlighted : (values[0] ?? '');
  const name = names[values.indexOf(value)];
  const mark = name === undefined || !counts ? undefined : markOf(name, counts);

  const make = (tag: string) => {
    toggleTag(chosen, tag);
    setTyped('');
  };
  const takeRecent = (i: number) => {
    const tag = recentTag(i);
    if (tag !== undefined && tags.some(({ name }) => name === tag)) toggleTag(chosen, tag);
  };

  return (
    <Command
      shouldFilter={false}
      loop
      label="Tags"
      className={command.command}
      value={value}
      onValueChange={highlight}
      onKeyDown={(event) => {
        const digit = event.altKey ? Number(event.code.replace('Digit', '')) : Number.NaN;
        if (!(digit >= 1)) return;
        event.preventDefault();
        takeRecent(digit - 1);
      }}
    >
      <Dialog.Title className={styles.title}>Tags of {formatMany(size, 'image')}</Dialog.Title>
      <Command.Input
        className={command.input}
        placeholder={tags.length === 0 ? 'Name of the first tag' : 'Find or make a tag'}
        value={typed}
        onValueChange={setTyped}
        maxLength={100}
      />
      <Command.List className={classes(command.list, styles.list)} hidden={values.length === 0}>
        {names.map((tag) => (
          <TagLine
            key={tag}
            value={entryOf(tag)}
            tag={tag}
            mark={counts && markOf(tag, counts)}
            isOfOne={size === 1}
            place={recent.indexOf(tag)}
            onToggle={() => toggleTag(chosen, tag)}
          />
        ))}
        {made !== null && (
          <Command.Item value={NEW} className={command.item} onSelect={() => make(made)}>
            <Plus size={14} aria-hidden className={styles.plus} /> Make “{made}”
          </Command.Item>
        )}
      </Command.List>
      <footer className={styles.footer} hidden={values.length === 0}>
        {mark && (mark.isAdding ? 'Adds to ' : 'Takes off ')}
        {mark ? formatMany(mark.changes, 'image') : value === NEW && 'A new tag'}
        <span className={styles.hint}>Enter</span>
      </footer>
    </Command>
  );
}
