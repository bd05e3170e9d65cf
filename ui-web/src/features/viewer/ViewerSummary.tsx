import { formatCount } from '../../ui/format';
import { useImage, useTotal } from '../catalog';
import { useAppliedQuery } from '../query';
import { useZoomPercent } from './gestures';
import styles from './ViewerSummary.module.css';

interface Props {
  readonly dataset: string;
  readonly position: number;
}

/** Which image of how many, its size, and how large it is shown. */
export function ViewerSummary({ dataset, position }: Props) {
  const total = useTotal(dataset) ?? 0;
  const query = useAppliedQuery(dataset);
  const image = useImage(dataset, position);
  const percent = useZoomPercent();
  return (
    <>
      {query !== '' && <span className={styles.query}>{query}</span>}
      {image && image.width > 0 && (
        <span>
          {image.width} × {image.height}
        </span>
      )}
      {percent !== null && <span>{percent} %</span>}
      <span>
        {formatCount(position + 1)} of {formatCount(total)}
      </span>
    </>
  );
}
