import { FolderX, ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { goTo } from '../../app/public';
import { failureOf } from '../../bridge/invoke';
import { Button } from '../../ui/Button';
import { useDataset } from '../datasets';
import styles from './CatalogPage.module.css';
import { Grid } from './Grid';

/** A dataset's images, or why there are none. */
export function CatalogPage({ dataset }: { readonly dataset: string }) {
  const { data, error } = useDataset(dataset);
  if (error) {
    return (
      <Nothing icon={<FolderX size={36} strokeWidth={1.25} />} title="This dataset cannot be shown">
        {failureOf(error).message}
      </Nothing>
    );
  }
  if (!data) return <main className={styles.page} aria-busy />;
  if (data.state === 'MISSING' && data.images === 0) {
    return (
      <Nothing icon={<FolderX size={36} strokeWidth={1.25} />} title="This dataset is gone">
        {data.source} is no longer there.
      </Nothing>
    );
  }
  if (data.images === 0) {
    if (data.state === 'INDEXING') return <Expected />;
    return (
      <Nothing icon={<ImageOff size={36} strokeWidth={1.25} />} title="No images in here">
        {data.source} holds no JPEG, PNG, GIF, BMP, WebP or TIFF file.
      </Nothing>
    );
  }
  return (
    <main className={styles.page}>
      <Grid key={dataset} dataset={dataset} total={data.images} />
    </main>
  );
}

/** Empty tiles, until the first image is there. */
function Expected() {
  return (
    <main className={styles.page} aria-busy>
      <div className={styles.tiles}>
        {Array.from({ length: 60 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tiles are all alike and never move.
          <span key={i} />
        ))}
      </div>
      <p className={styles.wait}>Looking for images…</p>
    </main>
  );
}

interface NothingProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Nothing({ icon, title, children }: NothingProps) {
  return (
    <main className={styles.nothing}>
      {icon}
      <h2>{title}</h2>
      <p>{children}</p>
      <Button onClick={() => goTo({ page: 'start' })}>Back to the Start Page</Button>
    </main>
  );
}
