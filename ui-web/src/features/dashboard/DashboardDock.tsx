import { lazy, Suspense } from 'react';
import styles from './Dashboard.module.css';
import { useDock } from './dock';

const Dashboard = lazy(async () => ({ default: (await import('./Dashboard')).Dashboard }));

/** The place beside the grid where the dashboard is, when it is wanted. */
export function DashboardDock({ dataset }: { readonly dataset: string }) {
  const { isOpen } = useDock();
  if (!isOpen) return null;
  return (
    <aside className={styles.dock} aria-label="Dashboard">
      <Suspense>
        <Dashboard dataset={dataset} />
      </Suspense>
    </aside>
  );
}
