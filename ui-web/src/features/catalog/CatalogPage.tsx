import { FolderX, ImageOff } from 'lucide-react';
import { DashboardDock } from '../dashboard';
import { useDataset } from '../datasets';
import { FilterBar } from '../query';
import { CannotShow } from './CannotShow';
import styles from './CatalogPage.module.css';
import { Expected } from './Expected';
import { Grid } from './Grid';
import { useTotal } from './images';
import { NoneFound } from './NoneFound';
import { Nothing } from './Nothing';

/** A dataset's images, or why there are none. */
export function CatalogPage({ dataset }: { readonly dataset: string }) {
  const { data, error, refetch } = useDataset(dataset);
  const found = useTotal(dataset);
  if (!data && error) return <CannotShow error={error} onTryAgain={refetch} />;
  if (!data) return <main className={styles.page} aria-busy />;
  if (data.state === 'MISSING' && data.images === 0) {
    return (
      <Nothing icon={<FolderX size={36} strokeWidth={1.25} />} title="This dataset is gone">
        {data.source} is no longer there.
      </Nothing>
    );
  }
  if (data.images === 0) {
    if (data.state === 'INDEXING') return <Expected dataset={data} />;
    return (
      <Nothing icon={<ImageOff size={36} strokeWidth={1.25} />} title="No images in here">
        {data.source} holds no JPEG, PNG, GIF, BMP, WebP or TIFF file.
      </Nothing>
    );
  }
  return (
    <main className={styles.page}>
      <FilterBar dataset={dataset} found={found} total={data.images} />
      <div className={styles.panes}>
        {found ? (
          <Grid key={dataset} dataset={dataset} total={found} />
        ) : (
          <NoneFound dataset={dataset} />
        )}
        <DashboardDock dataset={dataset} />
      </div>
    </main>
  );
}
