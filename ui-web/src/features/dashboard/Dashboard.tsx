import { X } from 'lucide-react';
import type { Statistics } from '../../bridge/contract';
import { failureOf } from '../../bridge/invoke';
import { IconButton } from '../../ui/IconButton';
import { useDataset } from '../datasets';
import { ORDER } from './bars';
import { Chart } from './Chart';
import styles from './Dashboard.module.css';
import { toggleDock } from './dock';
import { Numbers } from './Numbers';
import { Phases } from './Phases';
import { ProblemKinds } from './ProblemKinds';
import { useStatistics } from './statistics';

/** What is in a dataset, or in that part of it that the query finds. */
export function Dashboard({ dataset }: { readonly dataset: string }) {
  const { data, error, isPlaceholderData } = useStatistics(dataset);
  const all = useDataset(dataset).data?.images;
  return (
    <div className={styles.dashboard} aria-busy={isPlaceholderData}>
      <header className={styles.header}>
        <h2>{data && data.images !== all ? 'Images found' : 'All images'}</h2>
        <IconButton label="Close" shortcut="D" icon={<X size={15} />} onClick={toggleDock} />
      </header>
      {data && <Contents dataset={dataset} statistics={data} />}
      {error && <p className={styles.failure}>{failureOf(error).message}</p>}
    </div>
  );
}

interface ContentsProps {
  readonly dataset: string;
  readonly statistics: Statistics;
}

function Contents({ dataset, statistics }: ContentsProps) {
  return (
    <>
      <Numbers dataset={dataset} statistics={statistics} />
      <Phases dataset={dataset} statistics={statistics} />
      {ORDER.map((chart) => (
        <Chart key={chart} {...{ dataset, chart, statistics }} />
      ))}
      <ProblemKinds problems={statistics.problems} />
    </>
  );
}
