import { TriangleAlert } from 'lucide-react';
import { openPanel } from '../../app/public';
import { keepFocus } from '../../ui/focus';
import { formatMany } from '../../ui/format';
import styles from '../../ui/sign.module.css';
import { useDataset } from '../datasets';

/** How many files of a dataset have a problem; a click lists them. Nothing when all is well. */
export function ProblemsBadge({ dataset }: { readonly dataset: string }) {
  const problems = useDataset(dataset).data?.problems ?? 0;
  if (problems === 0) return null;
  return (
    <button
      type="button"
      className={styles.sign}
      onMouseDown={keepFocus}
      onClick={() => openPanel({ name: 'problems' })}
    >
      <TriangleAlert size={13} aria-hidden /> {formatMany(problems, 'problem')}
    </button>
  );
}
