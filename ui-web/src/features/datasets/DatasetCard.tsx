import {
  Archive,
  FolderClosed,
  FolderX,
  ImageOff,
  type LucideIcon,
  Sparkles,
  X,
} from 'lucide-react';
import { thumbnailAddress } from '../../bridge/addresses';
import type { DatasetKind, DatasetSummary } from '../../bridge/contract';
import { formatAgo, formatMany } from '../../ui/format';
import { IconButton } from '../../ui/IconButton';
import { Picture } from '../../ui/Picture';
import styles from './DatasetCard.module.css';
import { openKnown, removeDataset } from './datasets';

const KINDS: Readonly<Record<DatasetKind, readonly [LucideIcon, string]>> = {
  ZIP: [Archive, 'ZIP'],
  FOLDER: [FolderClosed, 'Folder'],
  SAMPLE: [Sparkles, 'Sample'],
};

/** One known dataset: its first pictures, its name, where it is and when it was last open. */
export function DatasetCard({ dataset }: { readonly dataset: DatasetSummary }) {
  const { name, source, kind, state, images, openedAt } = dataset;
  const [Icon, kindName] = KINDS[kind];
  const isMissing = state === 'MISSING';
  return (
    <li className={styles.card} data-missing={isMissing}>
      <button
        type="button"
        className={styles.open}
        data-card
        onClick={() => openKnown(dataset)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          focusNeighbour(event.currentTarget);
          removeDataset(dataset);
        }}
      >
        <Covers dataset={dataset} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {kind === 'SAMPLE' ? (
            <span className={styles.path}>Made by Limner itself</span>
          ) : (
            <span className={styles.path} title={source}>
              <bdi>{source}</bdi>
            </span>
          )}
          <span className={styles.facts}>
            <Icon size={13} aria-label={kindName} />
            {isMissing ? (
              <span className={styles.missing}>no longer there</span>
            ) : (
              <span>{state === 'INDEXING' ? 'indexing…' : formatMany(images, 'image')}</span>
            )}
            <span className={styles.when}>{formatAgo(openedAt, Date.now())}</span>
          </span>
        </span>
      </button>
      <IconButton
        className={styles.remove}
        label={`Remove ${name} from the list`}
        shortcut="Delete"
        icon={<X size={14} />}
        onClick={() => removeDataset(dataset)}
      />
    </li>
  );
}

function Covers({ dataset }: { readonly dataset: DatasetSummary }) {
  const { id, covers, kind, state } = dataset;
  if (state === 'MISSING' || covers.length === 0) {
    const Icon = state === 'MISSING' ? FolderX : KINDS[kind][0];
    return (
      <span className={styles.covers} data-count={0}>
        <Icon size={28} strokeWidth={1.25} aria-hidden />
      </span>
    );
  }
  const shown = covers.length >= 4 ? covers.slice(0, 4) : covers.slice(0, 1);
  return (
    <span className={styles.covers} data-count={shown.length}>
      {shown.map((image) => (
        <Picture
          key={image}
          src={thumbnailAddress(id, { id: image }, 256)}
          alt=""
          decoding="async"
          absent={(reason) =>
            reason !== null && <ImageOff size={20} strokeWidth={1.25} aria-hidden />
          }
        />
      ))}
    </span>
  );
}

/** The keyboard goes on to the card beside one that goes away. */
function focusNeighbour(card: HTMLElement) {
  const { nextElementSibling, previousElementSibling } = card.closest('li') ?? {};
  const neighbour = nextElementSibling ?? previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-card]')?.focus();
}
