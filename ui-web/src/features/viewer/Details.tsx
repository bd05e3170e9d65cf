import { Copy } from 'lucide-react';
import type { ImageEntry } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/clipboard';
import { formatBytes, formatCount, formatPixels } from '../../ui/format';
import { TagChips } from '../../ui/TagChips';
import { fileName, fullPath } from '../catalog';
import styles from './Details.module.css';

interface Props {
  readonly dataset: string;
  readonly image: ImageEntry | undefined;
  readonly total: number;
}

/** All that is known of the image on the screen. */
export function Details({ dataset, image, total }: Props) {
  return (
    <aside className={styles.details} aria-label="Details">
      {image && (
        <>
          <h2>{fileName(image.path)}</h2>
          <dl>
            {factsOf(image, total).map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.tags}>
            <TagChips tags={image.tags} />
          </div>
          {image.problem && <p className={styles.problem}>{image.problem}</p>}
          <Button onClick={() => copyText(fullPath(dataset, image), 'Path')}>
            <Copy size={14} aria-hidden /> Copy Path
          </Button>
        </>
      )}
    </aside>
  );
}

function factsOf(image: ImageEntry, total: number): readonly (readonly [string, string])[] {
  const { width, height, orientation } = image;
  return [
    ['Position', `${formatCount(image.position + 1)} of ${formatCount(total)}`],
    ['Folder', image.path.includes('/') ? image.path.slice(0, image.path.lastIndexOf('/')) : '—'],
    ['Size', width > 0 ? `${width} × ${height}` : 'not known yet'],
    ['Pixels', width > 0 ? formatPixels(width * height) : '—'],
    ['Format', image.format ?? 'unknown'],
    ['File', formatBytes(image.bytes)],
    ['Changed', dateOf(image.modified)],
    ['Split', image.split ? image.split.toLowerCase() : '—'],
    ['Shapes', image.shapes == null ? 'no labels' : formatCount(image.shapes)],
    ['Orientation', orientation > 1 ? `${orientation} (EXIF), shown upright` : 'upright'],
  ];
}

function dateOf(millis: number): string {
  if (millis === 0) return '—';
  return new Date(millis).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
