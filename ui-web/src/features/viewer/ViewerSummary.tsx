import { formatCount } from '../../ui/format';
import { useImage } from '../catalog';
import { useDataset } from '../datasets';
import { useZoomPercent } from './gestures';

interface Props {
  readonly dataset: string;
  readonly position: number;
}

/** Which image of how many, its size, and how large it is shown. */
export function ViewerSummary({ dataset, position }: Props) {
  const total = useDataset(dataset).data?.images ?? 0;
  const image = useImage(dataset, position);
  const percent = useZoomPercent();
  return (
    <>
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
