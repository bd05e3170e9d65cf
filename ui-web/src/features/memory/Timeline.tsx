import type { MemoryReport, Reading } from '../../bridge/contract';
import { Chart } from './Chart';
import { niceCeiling, type Point } from './chart';
import { formatMemory } from './figures';
import styles from './MemoryDialog.module.css';

const MEBI = 1 << 20;

const formatRate = (bytes: number) => `${formatMemory(bytes)}/s`;

/** How the heap, Java as a whole and the rate of new objects have changed. */
export function Timeline({ heap, readings }: Pick<MemoryReport, 'heap' | 'readings'>) {
  const pointsOf = (value: (reading: Reading) => number): readonly Point[] =>
    readings.map((reading) => ({ number: reading.number, value: value(reading) }));
  const rates = pointsOf((reading) => reading.allocatedPerSecond);
  const resident = pointsOf((reading) => reading.residentBytes);
  return (
    <div className={styles.charts}>
      <Chart
        title="Heap"
        points={pointsOf((reading) => reading.heapBytes)}
        second={{
          name: 'after a collection',
          points: pointsOf((reading) => reading.heapAfterBytes),
        }}
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
