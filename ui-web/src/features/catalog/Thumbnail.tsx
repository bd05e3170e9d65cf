import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { type ThumbnailSide, thumbnailAddress } from '../../bridge/addresses';
import type { ImageEntry } from '../../bridge/contract';
import { markFirstThumbnail } from './marks';
import { recent } from './recent';
import styles from './Thumbnail.module.css';

interface Props {
  readonly dataset: string;
  readonly image: ImageEntry;
  readonly side: ThumbnailSide;
  /** Whether there is room to say why an image cannot be shown. */
  readonly roomy: boolean;
}

/** The picture in a cell, or why there is none. */
export function Thumbnail({ dataset, image, side, roomy }: Props) {
  const [failed, setFailed] = useState(false);
  const address = thumbnailAddress(dataset, image.id, side);
  if (image.problem !== null || failed) {
    return (
      <span className={styles.broken}>
        <ImageOff size={roomy ? 22 : 16} strokeWidth={1.5} aria-hidden />
        {roomy && <span className={styles.reason}>{image.problem ?? 'cannot be shown'}</span>}
      </span>
    );
  }
  return (
    <img
      ref={stopWhenGone}
      className={styles.image}
      src={address}
      alt=""
      draggable={false}
      decoding={recent.has(address) ? 'sync' : 'async'}
      onLoad={({ currentTarget }) => {
        recent.keep(address, currentTarget);
        markFirstThumbnail(dataset, image.id);
      }}
      onError={() => setFailed(true)}
    />
  );
}

/** A cell that scrolled away takes its request with it. */
function stopWhenGone(element: HTMLImageElement) {
  return () => {
    if (!element.complete) element.removeAttribute('src');
  };
}
