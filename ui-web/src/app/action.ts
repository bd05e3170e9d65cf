import { appNow } from '../bridge/about';
import type { Page } from './route';

/** Something a person can do: an entry in a menu and the palette, keys, or both. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** As written in a menu: "Ctrl+Shift+O". The first is the one shown beside the title. */
  readonly shortcuts?: readonly string[];
  /** A browser keeps these keys to itself: they are the window's only. */
  readonly keysInWindowOnly?: boolean;
  /** The pages on which it exists; everywhere when absent. */
  readonly when?: readonly Page[];
  readonly isEnabled?: () => boolean;
  readonly isChecked?: () => boolean;
  /** Known by its keys alone, for instance moving the cursor: not in the menus and the palette. */
  readonly keysOnly?: boolean;
  /** Draws a line above it in the menu. */
  readonly startsSection?: boolean;
  /** Gets the key that was pressed, if it was a key. */
  run(key?: string): void;
}

export type Group = 'File' | 'Edit' | 'View' | 'Go' | 'Help';

export const GROUPS: readonly Group[] = ['File', 'Edit', 'View', 'Go', 'Help'];

/** The keys an action has where this page is shown; none as long as that is not known. */
export function shortcutsOf({ shortcuts = [], keysInWindowOnly }: Action): readonly string[] {
  return keysInWindowOnly && appNow()?.door !== 'WINDOW' ? [] : shortcuts;
}

export function existsOn(action: Action, page: Page): boolean {
  return action.when?.includes(page) ?? true;
}

export function canRun(action: Action, page: Page): boolean {
  return existsOn(action, page) && (action.isEnabled?.() ?? true);
}
