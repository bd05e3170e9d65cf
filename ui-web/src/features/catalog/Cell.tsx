import { memo, useState } from 'react';
import type { ImageEntry } from '../../bridge/contract';
import styles from './Cell.module.css';
import { fileName } from './copy';
import { TagMarks } from './TagMarks';
import { Thumbnail } from './Thumbnail';

interface Props {
  readonly dataset: string;
  readonly position: number;
  readonly image: ImageEntry | undefined;
  readonly left: number;
  readonly width: number;
  readonly size: number;
  readonly captions: boolean;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
  /** While the grid flies past, a picture not yet begun is not asked for. */
  readonly isFlinging: boolean;
}

const ROOMY = 112;
const SMALL_SIDE = 96;

/** One image of the grid; a plain tile until it is known. */
export const Cell = memo(function Cell(props: Props) {
  const { dataset, position, image, left, width, size, captions } = props;
  const [isBegun, setBegun] = useState(false);
  if (!isBegun && !props.isFlinging) setBegun(true);
  const side = size * window.devicePixelRatio <= SMALL_SIDE ? 96 : 256;
  return (
    <div
      id={cellId(position)}
      role="gridcell"
      aria-selected={props.isSelected}
      aria-label={image ? fileName(image.path) : `Image ${position + 1}`}
      className={styles.cell}
      data-position={position}
      data-cursor={props.isCursor}
      style={{ left, width }}
    >
      <div className={styles.tile} style={{ height: size }}>
        {image && isBegun && (
          <Thumbnail
            key={image.id}
            dataset={dataset}
            image={image}
            side={side}
            roomy={size >= ROOMY}
          />
        )}
        {image && image.tags.length > 0 && <TagMarks tags={image.tags} />}
      </div>
      {captions && (
        <div className={styles.caption}>
          <span className={styles.name}>{image ? fileName(image.path) : ' '}</span>
          <span className={styles.dimensions}>{image ? dimensions(image) : ' '}</span>
        </div>
      )}
    </div>
  );
});

export function cellId(position: number): string {
  return `image-${position}`;
}

function dimensions({ width, height }: ImageEntry): string {
  return width > 0 ? `${width} × ${height}` : ' ';
}
