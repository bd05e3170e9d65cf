import { CaseSensitive, Grid2x2, Grid3x3 } from 'lucide-react';
import { ActionButton } from '../../app/public';
import { DashboardButton } from '../dashboard';
import {
  changeSettings,
  LARGEST_THUMBNAIL,
  SMALLEST_THUMBNAIL,
  THUMBNAIL_STEP,
  useSettings,
} from '../settings';
import { captions } from './actions';
import styles from './CatalogTools.module.css';
import { useCatalog } from './catalog';

/** The grid's own tools in the top bar: captions and the size of thumbnails. */
export function CatalogTools() {
  const { thumbnailSize } = useSettings();
  const hasCaptions = useCatalog((catalog) => catalog.captions);
  return (
    <>
      <DashboardButton />
      <ActionButton action={captions} icon={<CaseSensitive size={17} />} isOn={hasCaptions} />
      <span className={styles.slider}>
        <Grid3x3 size={14} aria-hidden />
        <input
          type="range"
          aria-label="Size of thumbnails"
          min={SMALLEST_THUMBNAIL}
          max={LARGEST_THUMBNAIL}
          step={THUMBNAIL_STEP}
          value={thumbnailSize}
          onChange={(event) => changeSettings({ thumbnailSize: event.target.valueAsNumber })}
          onPointerUp={(event) => event.currentTarget.blur()}
        />
        <Grid2x2 size={16} aria-hidden />
      </span>
    </>
  );
}
