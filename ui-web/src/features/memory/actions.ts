import { type Action, openPanel } from '../../app/public';
import { collectNow } from './memory';
import { saveSnapshot } from './snapshot';

export const memoryActions: readonly Action[] = [
  {
    id: 'show-memory',
    title: 'Memory…',
    group: 'Help',
    shortcuts: ['F9'],
    startsSection: true,
    run: () => openPanel({ name: 'memory' }),
  },
  { id: 'collect-garbage', title: 'Collect Garbage', group: 'Help', run: () => void collectNow() },
  {
    id: 'save-heap-snapshot',
    title: 'Save Heap Snapshot…',
    group: 'Help',
    run: () => void saveSnapshot(),
  },
];
