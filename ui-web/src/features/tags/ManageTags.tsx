import { Filter, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { closePanel, currentDataset } from '../../app/public';
import type { Tag } from '../../bridge/contract';
import { Dialog } from '../../ui/Dialog';
import { formatMany } from '../../ui/format';
import { IconButton } from '../../ui/IconButton';
import { TagDot } from '../../ui/TagDot';
import { applyQuery, conditionOf } from '../query';
import { deleteTag, renameTag } from './edits';
import styles from './ManageTags.module.css';
import { useTags } from './tags';

/** All tags of the dataset on the screen, to be renamed and deleted. */
export function ManageTags() {
  const dataset = currentDataset();
  return (
    <Dialog title="Tags" onClose={closePanel}>
      {dataset && <Tags dataset={dataset} />}
    </Dialog>
  );
}

function Tags({ dataset }: { readonly dataset: string }) {
  const tags = useTags(dataset);
  const [renamed, rename] = useState<string | null>(null);
  if (tags.length === 0) {
    return <p className={styles.none}>There is no tag yet. T gives one to the selected images.</p>;
  }
  return (
    <ul className={styles.list}>
      {tags.map((tag) => (
        <li key={tag.name} className={styles.line}>
          <TagDot name={tag.name} />
          {renamed === tag.name ? (
            <Renaming dataset={dataset} tag={tag} onEnd={() => rename(null)} />
          ) : (
            <>
              <span className={styles.name}>{tag.name}</span>
              <span className={styles.count}>{formatMany(tag.images, 'image')}</span>
              <IconButton
                label={`Show images with ${tag.name}`}
                icon={<Filter size={14} />}
                onClick={() => {
                  closePanel();
                  applyQuery(dataset, conditionOf('tag', tag.name));
                }}
              />
              <IconButton
                label={`Rename ${tag.name}`}
                icon={<Pencil size={14} />}
                onClick={() => rename(tag.name)}
              />
              <IconButton
                label={`Delete ${tag.name}`}
                icon={<Trash2 size={14} />}
                onClick={() => void deleteTag(dataset, tag.name)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RenamingProps {
  readonly dataset: string;
  readonly tag: Tag;
  readonly onEnd: () => void;
}

function Renaming({ dataset, tag, onEnd }: RenamingProps) {
  const [text, setText] = useState(tag.name);
  const name = text.trim();
  const end = () => {
    if (name !== '' && name !== tag.name) void renameTag(dataset, tag.name, name);
    onEnd();
  };
  return (
    <input
      className={styles.input}
      aria-label={`New name of ${tag.name}`}
      ref={(input) => input?.focus()}
      maxLength={100}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={onEnd}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
    />
  );
}
