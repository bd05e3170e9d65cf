import { type Action, currentDataset, openPanel } from '../../app/public';
import { tagImages } from '../catalog';
import { canUndo, undoLast } from './edits';

const inDataset = { when: ['catalog', 'viewer'] } as const;

export const tagActions: readonly Action[] = [
  {
    ...inDataset,
    id: 'undo',
    title: 'Undo the Last Change of Tags',
    group: 'Edit',
    shortcuts: ['Ctrl+Z'],
    startsSection: true,
    isEnabled: canUndo,
    run: undoLast,
  },
  tagImages,
  {
    ...inDataset,
    id: 'manage-tags',
    title: 'Manage Tags…',
    group: 'Edit',
    shortcuts: ['Shift+T'],
    isEnabled: () => currentDataset() !== null,
    run: () => openPanel({ name: 'manage-tags' }),
  },
];
