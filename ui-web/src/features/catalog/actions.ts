import {
  type Action,
  currentDataset,
  currentRoute,
  goTo,
  openPanel,
  usePanel,
} from '../../app/public';
import { select, selectAndReveal, selectOnly, useCatalog } from './catalog';
import { chosenNow } from './chosen';
import { copyNames, copyPaths } from './copy';
import { count } from './ranges';
import { clear, move, selectAll } from './selection';

const inGrid = { when: ['catalog'] } as const;
const cursor = () => useCatalog.getState().selection.cursor;
const screen = () => useCatalog.getState().screen;
const selected = () => count(useCatalog.getState().selection.ranges);

/** Opens the image under the cursor. */
export function openImage(position = cursor()): void {
  const dataset = currentDataset();
  if (dataset && position !== null) goTo({ page: 'viewer', dataset, position });
}

const MOVES: readonly (readonly [string, string, () => number])[] = [
  ['ArrowLeft', 'Previous Image', () => -1],
  ['ArrowRight', 'Next Image', () => 1],
  ['ArrowUp', 'Row Above', () => -screen().columns],
  ['ArrowDown', 'Row Below', () => screen().columns],
  ['PageUp', 'Screen Above', () => -screen().columns * screen().rows],
  ['PageDown', 'Screen Below', () => screen().columns * screen().rows],
  ['Home', 'First Image', () => -screen().total],
  ['End', 'Last Image', () => screen().total],
];

function moves(extend: boolean): readonly Action[] {
  return MOVES.map(([key, title, by]) => ({
    ...inGrid,
    id: `${extend ? 'extend' : 'move'}-${key}`,
    title: extend ? `Select to ${title}` : title,
    group: extend ? 'Edit' : 'Go',
    shortcuts: [extend ? `Shift+${key}` : key],
    keysOnly: true,
    run: () => {
      const from = startOf(key);
      selectAndReveal((before) => move(before, by(), screen().total, { extend, from }));
    },
  }));
}

/** Where the cursor goes when there is none yet: Home and End mean what they say. */
function startOf(key: string): number {
  if (key === 'Home') return 0;
  return key === 'End' ? screen().total : useCatalog.getState().anchor.position;
}

const selectAllImages: Action = {
  ...inGrid,
  id: 'select-all',
  title: 'Select All',
  group: 'Edit',
  shortcuts: ['Ctrl+A'],
  run: () => select((before) => selectAll(before, screen().total)),
};

const copyPath: Action = {
  ...inGrid,
  id: 'copy-path',
  title: 'Copy Path',
  group: 'Edit',
  shortcuts: ['Ctrl+C'],
  startsSection: true,
  isEnabled: () => selected() > 0,
  run: () => void copyPaths(),
};

const copyName: Action = {
  ...inGrid,
  id: 'copy-name',
  title: 'Copy Name',
  group: 'Edit',
  shortcuts: ['Ctrl+Shift+C'],
  isEnabled: () => selected() > 0,
  run: () => void copyNames(),
};

export const captions: Action = {
  ...inGrid,
  id: 'captions',
  title: 'Names and Sizes',
  group: 'View',
  shortcuts: ['N'],
  isChecked: () => useCatalog.getState().captions,
  run: () => useCatalog.setState((before) => ({ captions: !before.captions })),
};

const openCursor: Action = {
  ...inGrid,
  id: 'open-image',
  title: 'Open Image',
  group: 'Go',
  shortcuts: ['Enter'],
  isEnabled: () => cursor() !== null,
  run: () => openImage(),
};

/** Gives tags to the selected images, or to the one that is shown. */
export const tagImages: Action = {
  id: 'tag',
  title: 'Tag…',
  group: 'Edit',
  when: ['catalog', 'viewer'],
  shortcuts: ['T'],
  isEnabled: () => chosenNow() !== null,
  run: () => openPanel({ name: 'tags' }),
};

/** What the context menu of the grid offers. */
export const menuActions: readonly Action[] = [
  openCursor,
  tagImages,
  copyPath,
  copyName,
  selectAllImages,
];

export const catalogActions: readonly Action[] = [
  selectAllImages,
  {
    ...inGrid,
    id: 'clear-selection',
    title: 'Clear Selection',
    group: 'Edit',
    shortcuts: ['Escape'],
    isEnabled: () => selected() > 0,
    run: () => select(clear),
  },
  copyPath,
  copyName,
  captions,
  openCursor,
  {
    id: 'go-to-position',
    title: 'Go to Position…',
    group: 'Go',
    when: ['catalog', 'viewer'],
    shortcuts: ['G', 'Ctrl+G'],
    run: () => openPanel({ name: 'position', typed: '' }),
  },
  {
    ...inGrid,
    id: 'type-position',
    title: 'Go to the Position Typed',
    group: 'Go',
    shortcuts: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    keysOnly: true,
    run: (key) => typePosition(key ?? ''),
  },
  ...moves(false),
  ...moves(true),
];

/** Opens the dialog with the first digit; fast fingers type more before it has the keyboard. */
function typePosition(digit: string) {
  const { panel } = usePanel.getState();
  const typed = panel?.name === 'position' ? panel.typed : '';
  // No position begins with it.
  if (typed === '' && digit === '0') return;
  openPanel({ name: 'position', typed: typed + digit });
}

/** Brings a position on the screen: in the viewer it is shown, in the grid it is selected. */
export function goToPosition(position: number): void {
  const route = currentRoute();
  selectOnly(position);
  if (route.page === 'viewer') goTo({ ...route, position });
}
