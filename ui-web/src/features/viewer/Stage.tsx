import { ImageOff } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { ImageEntry } from '../../bridge/contract';
import { CommandError } from '../../bridge/invoke';
import { usePaneSize } from '../../ui/usePaneSize';
import { fileName } from '../catalog';
import { listenForGestures } from './gestures';
import { decoded, onArrival, sourceOf, standIn } from './images';
import { painter } from './painter';
import styles from './Stage.module.css';
import { useViewer } from './viewer';

interface Props {
  readonly dataset: string;
  readonly image: ImageEntry | undefined;
}

/** The image itself, on a canvas; or the reason why it cannot be shown. */
export function Stage({ dataset, image }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<ReturnType<typeof painter> | null>(null);
  const screen = usePaneSize(frame);
  const state = useSyncExternalStore(onArrival, () => (image ? stateOf(dataset, image) : 'ready'));

  useLayoutEffect(() => {
    useViewer.setState({ screen });
  }, [screen]);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    brush.current = painter(canvas.current);
    return () => brush.current?.stop();
  }, []);

  useEffect(() => (canvas.current ? listenForGestures(canvas.current) : undefined), []);

  useLayoutEffect(() => {
    brush.current?.show(image && state !== 'broken' ? { dataset, image } : null);
  }, [dataset, image, state]);

  return (
    <div ref={frame} className={styles.stage}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={image ? fileName(image.path) : 'Loading'}
      />
      {image && state === 'broken' && (
        <div className={styles.broken}>
          <ImageOff size={40} strokeWidth={1.25} aria-hidden />
          <h2>{fileName(image.path)} cannot be shown</h2>
          <p>{image.problem ?? reasonOf(dataset, image)}</p>
        </div>
      )}
      {image && state === 'thumbnail' && (
        <p className={styles.note}>Only its thumbnail can be shown. {reasonOf(dataset, image)}</p>
      )}
    </div>
  );
}

type State = 'ready' | 'thumbnail' | 'broken';

/** A file the browser cannot decode may still have a thumbnail that Java made. */
function stateOf(dataset: string, image: ImageEntry): State {
  if (image.problem !== null) return 'broken';
  if (!decoded.failure(sourceOf(dataset, image).key)) return 'ready';
  const thumbnail = standIn(dataset, image);
  return thumbnail?.complete && thumbnail.naturalWidth > 0 ? 'thumbnail' : 'broken';
}

function reasonOf(dataset: string, image: ImageEntry): string {
  const failure = decoded.failure(sourceOf(dataset, image).key);
  return failure instanceof CommandError
    ? failure.message
    : 'The browser cannot decode the file itself.';
}
