import { ImageOff } from 'lucide-react';
import { type ThumbnailSide, thumbnailAddress } from '../../bridge/addresses';
import type { ImageEntry } from '../../bridge/contract';
import { Picture } from '../../ui/Picture';
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
  const address = thumbnailAddress(dataset, image, side);
  if (image.problem !== null) return <Broken reason={image.problem} roomy={roomy} />;
  return (
    <Picture
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
      absent={(reason) => reason !== null && <Broken reason={reason} roomy={roomy} />}
    />
  );
}

function Broken({ reason, roomy }: { readonly reason: string; readonly roomy: boolean }) {
  return (
    <span className={styles.broken}>
      <ImageOff size={roomy ? 22 : 16} strokeWidth={1.5} aria-hidden />
      {roomy && <span className={styles.reason}>{reason}</span>}
    </span>
  );
}

/** A cell that scrolled away takes its request with it. */
function stopWhenGone(element: HTMLImageElement) {
  return () => {
    if (!element.complete) element.removeAttribute('src');
  };
}
