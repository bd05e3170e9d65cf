import type { Action } from './action';
import type { Page } from './route';
import { chord } from './shortcut';

const PAGES: readonly Page[] = ['start', 'catalog', 'viewer'];

/** Every shortcut that two actions claim on one page, as a sentence. */
export function conflicts(actions: readonly Action[]): readonly string[] {
  return PAGES.flatMap((page) => {
    const owners = new Map<string, string>();
    const found: string[] = [];
    for (const { id, shortcuts = [], when = PAGES } of actions) {
      if (!when.includes(page)) continue;
      for (const key of shortcuts.map(chord)) {
        const owner = owners.get(key);
        if (owner) found.push(`${key} on ${page}: ${owner} and ${id}`);
        owners.set(key, id);
      }
    }
    return found;
  });
}
