import { useEffect, useState } from 'react';
import type { ImageEntry } from '../../bridge/contract';
import { type ImageAt, useImages } from '../catalog';
import { useDataset } from '../datasets';
import { Details } from './Details';
import { Filmstrip } from './Filmstrip';
import { decoded, sourceOf, standIn } from './images';
import { Stage } from './Stage';
import styles from './ViewerPage.module.css';
import { useViewer } from './viewer';

/** Neighbours loaded ahead, as steps in the direction of travel. */
const AHEAD = [1, 2, 3, -1];

/** Half of the neighbours whose entries are kept at hand; also the filmstrip's. */
const REACH = 24;

interface Props {
  readonly dataset: string;
  readonly position: number;
}

/** One image, as large as the window. */
export function ViewerPage({ dataset, position }: Props) {
  const total = useDataset(dataset).data?.images ?? position + 1;
  const hasDetails = useViewer((viewer) => viewer.hasDetails);
  const hasFilmstrip = useViewer((viewer) => viewer.hasFilmstrip);
  const imageAt = useImages(dataset, {
    start: Math.max(0, position - REACH),
    end: Math.min(total, position + REACH + 1),
  });
  const image = useHeld(position, imageAt(position));
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

/** The image that was at the position when the viewer came there: a growing dataset may move another to it. */
function useHeld(position: number, image: ImageEntry | undefined): ImageEntry | undefined {
  const [held, setHeld] = useState({ position, image });
  const { image: first } = held;
  if (held.position === position && first && first.id !== image?.id) return first;
  if (held.position !== position || first !== image) setHeld({ position, image });
  return image;
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
