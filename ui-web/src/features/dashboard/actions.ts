import type { Action } from '../../app/public';
import { toggleDock, useDock } from './dock';

export const dashboard: Action = {
  id: 'dashboard',
  title: 'Dashboard',
  group: 'View',
  when: ['catalog'],
  shortcuts: ['D'],
  isChecked: () => useDock.getState().isOpen,
  run: toggleDock,
};
