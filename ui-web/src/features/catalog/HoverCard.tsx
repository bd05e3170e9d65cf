import type { ImageEntry } from '../../bridge/contract';
import { formatBytes, formatCount, formatMany } from '../../ui/format';
import { TagChips } from '../../ui/TagChips';
import styles from './HoverCard.module.css';

const WIDTH = 300;
const ROOM = 240;
const GAP = 6;

interface Props {
  readonly image: ImageEntry | undefined;
  readonly place: DOMRect;
}

/** What is known of the image under the pointer. */
export function HoverCard({ image, place }: Props) {
  if (!image) return null;
  const isBelow = place.bottom + ROOM < window.innerHeight;
  const left = Math.max(GAP, Math.min(place.left, window.innerWidth - WIDTH - GAP));
  const style = isBelow
    ? { left, top: place.bottom + GAP }
    : { left, bottom: window.innerHeight - place.top + GAP };
  return (
    <div className={styles.card} role="tooltip" style={{ ...style, width: WIDTH }}>
      <p className={styles.path}>{image.path}</p>
      <dl>
        <dt>Position</dt>
        <dd>{formatCount(image.position + 1)}</dd>
        <dt>Size</dt>
        <dd>{image.width > 0 ? `${image.width} × ${image.height} pixels` : 'not known yet'}</dd>
        <dt>Format</dt>
        <dd>{image.format ?? 'unknown'}</dd>
        <dt>File</dt>
        <dd>{formatBytes(image.bytes)}</dd>
        <dt>Labels</dt>
        <dd>{labelsOf(image)}</dd>
      </dl>
      <div className={styles.tags}>
        <TagChips tags={image.tags} />
      </div>
      {image.problem && <p className={styles.problem}>{image.problem}</p>}
    </div>
  );
}

/** "5 shapes, train"; what is not known is left out. */
function labelsOf({ shapes, split }: ImageEntry): string {
  const known = shapes == null ? 'none' : formatMany(shapes, 'shape');
  return split ? `${known}, ${split.toLowerCase()}` : known;
}
