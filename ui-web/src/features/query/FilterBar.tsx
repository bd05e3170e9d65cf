import { formatCount, formatMany } from '../../ui/format';
import styles from './FilterBar.module.css';
import { FilterField } from './FilterField';
import { SortMenu } from './SortMenu';
import { ViewsMenu } from './ViewsMenu';

interface Props {
  readonly dataset: string;
  /** How many images the query finds, once that is known. */
  readonly found: number | undefined;
  readonly total: number;
}

/** Which images of a dataset are looked at, and in which order. */
export function FilterBar({ dataset, found, total }: Props) {
  return (
    <search className={styles.bar}>
      <FilterField key={dataset} dataset={dataset} />
      <SortMenu dataset={dataset} />
      <ViewsMenu dataset={dataset} />
      <span className={styles.count} role="status">
        {found === undefined ? '' : countOf(found, total)}
      </span>
    </search>
  );
}

function countOf(found: number, total: number): string {
  if (found === total) return formatMany(total, 'image');
  return `${formatCount(found)} of ${formatCount(total)}`;
}
