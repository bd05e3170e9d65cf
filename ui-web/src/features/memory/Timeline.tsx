import type { MemoryReport, Sample } from '../../bridge/contract';
import { Chart } from './Chart';
import { niceCeiling, type Point } from './chart';
import { formatMemory } from './figures';
import styles from './MemoryDialog.module.css';

const MEBI = 1 << 20;

const formatRate = (bytes: number) => `${formatMemory(bytes)}/s`;

/** How the heap, Java as a whole and the rate of new objects have changed. */
export function Timeline({ heap, samples }: Pick<MemoryReport, 'heap' | 'samples'>) {
  const pointsOf = (value: (sample: Sample) => number): readonly Point[] =>
    samples.map((sample) => ({ number: sample.number, value: value(sample) }));
  const rates = pointsOf((sample) => sample.allocatedPerSecond);
  const resident = pointsOf((sample) => sample.residentBytes);
  return (
    <div className={styles.charts}>
      <Chart
        title="Heap"
        points={pointsOf((sample) => sample.heapBytes)}
        second={{ name: 'after a collection', points: pointsOf((sample) => sample.heapAfterBytes) }}
        max={heap.maxBytes}
        format={formatMemory}
      />
      <Chart title="New objects" points={rates} max={scaleOf(rates)} format={formatRate} />
      <Chart title="Java in RAM" points={resident} max={scaleOf(resident)} format={formatMemory} />
    </div>
  );
}

function scaleOf(points: readonly Point[]): number {
  const most = points.reduce((max, { value }) => Math.max(max, value), 0);
  return niceCeiling(most / MEBI) * MEBI;
}
