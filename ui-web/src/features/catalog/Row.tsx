import { Cell } from './Cell';
import styles from './Grid.module.css';
import { type Geometry, leftOfColumn, numbers, topOfRow } from './geometry';
import type { ImageAt } from './images';
import { has } from './ranges';
import type { Selection } from './selection';

interface Props {
  readonly row: number;
  readonly shift: number;
  readonly dataset: string;
  readonly total: number;
  readonly size: number;
  readonly geometry: Geometry;
  readonly imageAt: ImageAt;
  readonly selection: Selection;
  readonly isFlinging: boolean;
}

/** One row of the grid, at its place in the track. */
export function Row({ row, shift, total, geometry, imageAt, selection, ...rest }: Props) {
  const first = row * geometry.columns;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{
        height: geometry.cellHeight,
        transform: `translateY(${topOfRow(geometry, row) - shift}px)`,
      }}
    >
      {numbers(first, Math.min(total, first + geometry.columns)).map((position) => (
        <Cell
          key={position}
          position={position}
          image={imageAt(position)}
          left={leftOfColumn(geometry, position - first)}
          width={geometry.cellWidth}
          captions={geometry.captions}
          isSelected={has(selection.ranges, position)}
          isCursor={selection.cursor === position}
          {...rest}
        />
      ))}
    </div>
  );
}
