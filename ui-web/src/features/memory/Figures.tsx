import type { MemoryReport } from '../../bridge/contract';
import { formatCount } from '../../ui/format';
import { browserBytes, formatKnown, formatMemory } from './figures';
import styles from './MemoryDialog.module.css';
import { usePageMemory } from './pageMemory';

/** The figures that matter most. */
export function Figures({ report }: { readonly report: MemoryReport }) {
  const { heap, outside, system, processes, readings } = report;
  const page = usePageMemory();
  const besides = outside.metaspaceBytes + outside.codeBytes + outside.directBytes;
  const helpers = processes.length - 1;
  return (
    <dl className={styles.figures}>
      <Figure
        name="Heap"
        value={formatMemory(heap.usedBytes)}
        note={`of ${formatMemory(heap.maxBytes)}`}
      />
      <Figure
        name="Still in use"
        value={heap.liveBytes > 0 ? formatMemory(heap.liveBytes) : '—'}
        note="after a whole collection"
      />
      <Figure
        name="Beside the heap"
        value={formatMemory(besides + outside.otherBytes)}
        note={`classes ${formatMemory(outside.metaspaceBytes)}, code ${formatMemory(outside.codeBytes)}`}
      />
      <Figure
        name="Mapped files"
        value={formatMemory(outside.mappedBytes)}
        note="the system's to take back"
      />
      <Figure
        name="Browser"
        value={formatKnown(browserBytes(processes))}
        note={helpers > 0 ? `${helpers} processes` : 'not started by Limner'}
      />
      <Figure
        name="This page"
        value={formatKnown(page.heapBytes)}
        note={`${formatCount(page.nodes)} DOM nodes`}
      />
      <Figure
        name="Threads"
        value={formatCount(readings.at(-1)?.threads ?? 0)}
        note={`${formatMemory(outside.directBytes)} in buffers`}
      />
      <Figure
        name="Left on this computer"
        value={system.availableBytes > 0 ? formatMemory(system.availableBytes) : '—'}
        note={`of ${formatMemory(system.totalBytes)}`}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

function Figure({ name, value, note }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}
