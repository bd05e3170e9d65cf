import { Search } from 'lucide-react';
import { CatalogTools, fileName, useImage } from '../features/catalog';
import { useDataset } from '../features/datasets';
import { ProblemsBadge } from '../features/problems';
import { ViewerTools } from '../features/viewer';
import { ActionButton } from './ActionButton';
import { palette } from './actions';
import { Logo } from './Logo';
import { MenuBar } from './MenuBar';
import { type Route, useRoute } from './route';
import styles from './TopBar.module.css';
import { WindowTitle } from './WindowTitle';

export function TopBar() {
  const route = useRoute((state) => state.route);
  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        <Logo />
        <MenuBar />
      </div>
      <div className={styles.middle}>
        {route.page === 'start' ? <WindowTitle dataset={null} /> : <Title route={route} />}
      </div>
      <div className={styles.side} data-end>
        {route.page !== 'start' && <ProblemsBadge dataset={route.dataset} />}
        {route.page === 'catalog' && <CatalogTools />}
        {route.page === 'viewer' && <ViewerTools />}
        <ActionButton action={palette} icon={<Search size={16} />} />
      </div>
    </header>
  );
}

function Title({ route }: { readonly route: Exclude<Route, { page: 'start' }> }) {
  const { data } = useDataset(route.dataset);
  if (!data) return <WindowTitle dataset={null} />;
  return (
    <>
      <WindowTitle dataset={data.name} />
      <span className={styles.name} title={data.source}>
        {data.name}
      </span>
      {route.page === 'viewer' && <ImageName dataset={route.dataset} position={route.position} />}
    </>
  );
}

interface ImageNameProps {
  readonly dataset: string;
  readonly position: number;
}

function ImageName({ dataset, position }: ImageNameProps) {
  const image = useImage(dataset, position);
  return (
    <span className={styles.image} title={image?.path}>
      {image && fileName(image.path)}
    </span>
  );
}
