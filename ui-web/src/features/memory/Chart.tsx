import styles from './Chart.module.css';
import { areaPath, linePath, type Point } from './chart';
import { KEPT_READINGS } from './memory';

const WIDTH = 600;
const HEIGHT = 88;

interface Props {
  readonly title: string;
  readonly points: readonly Point[];
  /** Another line in the same scale, and what it is. */
  readonly second?: { readonly name: string; readonly points: readonly Point[] };
  readonly max: number;
  readonly format: (value: number) => string;
}

/** The last ten minutes of a figure, the present at the right edge. */
export function Chart({ title, points, second, max, format }: Props) {
  const frame = { width: WIDTH, height: HEIGHT, length: KEPT_READINGS, max };
  const last = points.at(-1);
  const now = last ? format(last.value) : '—';
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.head}>
        {title} <span className={styles.now}>{now}</span>
      </figcaption>
      <div className={styles.plot}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${title} over the last ten minutes, now ${now}`}
        >
          <path className={styles.area} d={areaPath(points, frame)} />
          <path className={styles.line} d={linePath(points, frame)} />
          {second && <path className={styles.second} d={linePath(second.points, frame)} />}
        </svg>
        <span className={styles.scale}>{format(max)}</span>
      </div>
      <div className={styles.ends}>
        <span>10 minutes ago</span>
        {second && <span className={styles.key}>{second.name}</span>}
        <span>now</span>
      </div>
    </figure>
  );
}
