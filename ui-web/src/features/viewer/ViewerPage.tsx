import { useEffect } from 'react';
import type { ImageEntry } from '../../bridge/contract';
import { CannotShow, type ImageAt, useImages, useTotal } from '../catalog';
import { useDataset } from '../datasets';
import { Details } from './Details';
import { Filmstrip, MOST_BESIDE } from './Filmstrip';
import { decoded, sourceOf, standIn } from './images';
import { Stage } from './Stage';
import styles from './ViewerPage.module.css';
import { useViewer } from './viewer';

/** Neighbours loaded ahead, as steps in the direction of travel. */
const AHEAD = [1, 2, 3, -1];

interface Props {
  readonly dataset: string;
  readonly position: number;
}

/** One image, as large as the window. */
export function ViewerPage({ dataset, position }: Props) {
  const { data, error, refetch } = useDataset(dataset);
  const total = useTotal(dataset) ?? position + 1;
  const at = Math.max(0, Math.min(position, total - 1));
  if (data) return <OneImage dataset={dataset} position={at} total={total} />;
  if (error) return <CannotShow error={error} onTryAgain={refetch} />;
  return <main className={styles.page} aria-busy />;
}

function OneImage({ dataset, position, total }: Props & { readonly total: number }) {
  const hasDetails = useViewer((viewer) => viewer.hasDetails);
  const hasFilmstrip = useViewer((viewer) => viewer.hasFilmstrip);
  const imageAt = useImages(dataset, {
    start: Math.max(0, position - MOST_BESIDE),
    end: Math.min(total, position + MOST_BESIDE + 1),
  });
  const image = imageAt(position);
  usePreloading(dataset, position, imageAt);
  return (
    <main className={styles.page}>
      <div className={styles.upper}>
        <Stage dataset={dataset} image={image} />
        {hasDetails && <Details dataset={dataset} image={image} total={total} />}
      </div>
      {hasFilmstrip && <Filmstrip {...{ dataset, position, total, imageAt }} />}
    </main>
  );
}

function usePreloading(dataset: string, position: number, imageAt: ImageAt) {
  const travel = useViewer((viewer) => viewer.travel);
  const images = [0, ...AHEAD]
    .map((steps) => imageAt(position + steps * travel))
    .filter((image): image is ImageEntry => image !== undefined && image.problem === null);
  const wanted = images.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the images.
  useEffect(() => {
    decoded.want(images.map((image) => sourceOf(dataset, image)));
    for (const image of images) standIn(dataset, image);
  }, [dataset, wanted]);
  useEffect(() => () => decoded.clear(), []);
}
