import { SelectionSummary } from '../features/catalog';
import { PressureSign } from '../features/memory';
import { TaskBar } from '../features/tasks';
import { ViewerSummary } from '../features/viewer';
import { useRoute } from './route';
import styles from './StatusBar.module.css';

export function StatusBar() {
  const route = useRoute((state) => state.route);
  return (
    <footer className={styles.bar}>
      <TaskBar />
      <div className={styles.facts}>
        <PressureSign />
        {route.page === 'catalog' && <SelectionSummary dataset={route.dataset} />}
        {route.page === 'viewer' && (
          <ViewerSummary dataset={route.dataset} position={route.position} />
        )}
      </div>
    </footer>
  );
}
