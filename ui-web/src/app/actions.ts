import { appNow } from '../bridge/about';
import { invoke } from '../bridge/invoke';
import { catalogActions } from '../features/catalog';
import { dashboard } from '../features/dashboard';
import { datasetActions } from '../features/datasets';
import { memoryActions } from '../features/memory';
import { problemActions } from '../features/problems';
import { queryActions } from '../features/query';
import { themeActions, thumbnailActions } from '../features/settings';
import { tagActions } from '../features/tags';
import { viewerActions } from '../features/viewer';
import { showFailure } from '../ui/toast';
import type { Action } from './action';
import { focusMenuBar } from './menuBarFocus';
import { openPanel } from './panel';

export const palette: Action = {
  id: 'palette',
  title: 'Command Palette…',
  group: 'Help',
  shortcuts: ['Ctrl+K', 'Ctrl+Shift+P'],
  run: () => openPanel({ name: 'palette' }),
};

const appActions: readonly Action[] = [
  {
    id: 'quit',
    title: 'Quit',
    group: 'File',
    shortcuts: ['Ctrl+Q'],
    startsSection: true,
    isEnabled: () => appNow()?.door === 'WINDOW',
    run: () => {
      invoke('plugin:window|close', {}).catch((error: unknown) =>
        showFailure('Limner stays open', error),
      );
    },
  },
  palette,
  {
    id: 'shortcuts',
    title: 'Keyboard Shortcuts',
    group: 'Help',
    shortcuts: ['F1', '?'],
    run: () => openPanel({ name: 'shortcuts' }),
  },
  {
    id: 'menu-bar',
    title: 'Go to the Menu Bar',
    group: 'Help',
    shortcuts: ['F10', 'Alt'],
    keysOnly: true,
    run: focusMenuBar,
  },
];

const about: Action = {
  id: 'about',
  title: 'About Limner',
  group: 'Help',
  startsSection: true,
  run: () => openPanel({ name: 'about' }),
};

/** Everything a person can do. Menus, palette, shortcuts and their list all read this. */
export const actions: readonly Action[] = [
  ...datasetActions,
  ...catalogActions,
  dashboard,
  ...tagActions,
  ...queryActions,
  ...viewerActions,
  ...thumbnailActions,
  ...problemActions,
  ...themeActions,
  ...appActions,
  ...memoryActions,
  about,
];
