import type { Action } from '../../app/public';
import type { Settings } from '../../bridge/contract';
import { changeSettings, currentSettings, resizeThumbnails } from './settings';

const THEMES: readonly (readonly [Settings['theme'], string])[] = [
  ['SYSTEM', 'Theme of the System'],
  ['LIGHT', 'Light Theme'],
  ['DARK', 'Dark Theme'],
];

export const thumbnailActions: readonly Action[] = [
  {
    id: 'larger-thumbnails',
    title: 'Larger Thumbnails',
    group: 'View',
    shortcuts: ['Plus', '=', 'Ctrl+Plus', 'Ctrl+='],
    when: ['catalog'],
    run: () => resizeThumbnails(1),
  },
  {
    id: 'smaller-thumbnails',
    title: 'Smaller Thumbnails',
    group: 'View',
    shortcuts: ['-', 'Ctrl+-'],
    when: ['catalog'],
    run: () => resizeThumbnails(-1),
  },
];

export const themeActions: readonly Action[] = THEMES.map(
  ([theme, title], i): Action => ({
    id: `theme-${theme.toLowerCase()}`,
    title,
    group: 'View',
    startsSection: i === 0,
    isChecked: () => currentSettings().theme === theme,
    run: () => changeSettings({ theme }),
  }),
);
