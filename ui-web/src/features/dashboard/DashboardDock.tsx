import { later } from '../../ui/later';
import styles from './Dashboard.module.css';
import { useDock } from './dock';

const { Component: Dashboard, prepare: prepareDashboard } = later(
  async () => (await import('./Dashboard')).Dashboard,
);

export { prepareDashboard };

/** The place beside the grid where the dashboard is, when it is wanted. */
export function DashboardDock({ dataset }: { readonly dataset: string }) {
  const { isOpen } = useDock();
  if (!isOpen) return null;
  return (
    <aside className={styles.dock} aria-label="Dashboard">
      <Dashboard dataset={dataset} />
    </aside>
  );
}
