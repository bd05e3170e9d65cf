import { type Action, openPanel } from '../../app/public';

export const problemActions: readonly Action[] = [
  {
    id: 'show-problems',
    title: 'Problems of This Dataset…',
    group: 'View',
    shortcuts: ['Ctrl+Shift+M'],
    when: ['catalog', 'viewer'],
    startsSection: true,
    run: () => openPanel({ name: 'problems' }),
  },
];
