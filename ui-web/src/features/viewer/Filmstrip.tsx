import { ImageOff } from 'lucide-react';
import { useRef } from 'react';
import { thumbnailAddress } from '../../bridge/addresses';
import type { ImageEntry } from '../../bridge/contract';
import { keepFocus } from '../../ui/focus';
import { Picture } from '../../ui/Picture';
import { usePaneSize } from '../../ui/usePaneSize';
import { fileName, type ImageAt } from '../catalog';
import styles from './Filmstrip.module.css';
import { showPosition } from './viewer';

const CELL = 80;

/** The most neighbours shown on either side. */
export const MOST_BESIDE = 24;

interface Props {
  readonly dataset: string;
  readonly position: number;
  readonly total: number;
  readonly imageAt: ImageAt;
}

/** The neighbours of the image on the screen, which is always in the middle. */
export function Filmstrip({ dataset, position, total, imageAt }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const { width } = usePaneSize(strip);
  const beside = Math.min(MOST_BESIDE, Math.ceil(width / 2 / CELL));
  const first = Math.max(0, position - beside);
  const last = Math.min(total - 1, position + beside);
  return (
    <nav ref={strip} className={styles.strip} aria-label="Neighbours">
      {width > 0 &&
        Array.from({ length: last - first + 1 }, (_, i) => {
          const at = first + i;
          const image = imageAt(at);
          return (
            <button
              type="button"
              key={at}
              tabIndex={-1}
              className={styles.frame}
              style={{ left: width / 2 + (at - position - 0.5) * CELL, width: CELL }}
              aria-current={at === position}
              aria-label={image ? fileName(image.path) : `Image ${at + 1}`}
              onMouseDown={keepFocus}
              onClick={() => showPosition(at)}
            >
              <span className={styles.tile}>
                {image && <Frame dataset={dataset} image={image} />}
              </span>
            </button>
          );
        })}
    </nav>
  );
}

function Frame({ dataset, image }: { readonly dataset: string; readonly image: ImageEntry }) {
  const broken = <ImageOff size={16} strokeWidth={1.5} aria-hidden />;
  if (image.problem !== null) return broken;
  return (
    <Picture
      key={image.id}
      src={thumbnailAddress(dataset, image, 256)}
      alt=""
      draggable={false}
      decoding="async"
      absent={(reason) => reason !== null && broken}
    />
  );
}
