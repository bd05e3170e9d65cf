import { Dialog } from '../ui/Dialog';
import { Keys } from '../ui/Keys';
import { type Action, shortcutsOf } from './action';
import { actions } from './actions';
import { closePanel } from './panel';
import type { Page } from './route';
import styles from './ShortcutSheet.module.css';

const MOST_SHOWN = 3;

type Section = readonly [title: string, belongs: (action: Action) => boolean];

const SECTIONS: readonly Section[] = [
  ['Everywhere', (action) => !action.when],
  ['In the grid and the viewer', (action) => isOn(action, 'catalog') && isOn(action, 'viewer')],
  ['In the grid', (action) => isOn(action, 'catalog') && !isOn(action, 'viewer')],
  ['In the viewer', (action) => isOn(action, 'viewer') && !isOn(action, 'catalog')],
];

function isOn({ when }: Action, page: Page): boolean {
  return when?.includes(page) ?? false;
}

/** All keys that do something, by where they do it. */
export function ShortcutSheet() {
  const withKeys = actions.filter((action) => shortcutsOf(action).length > 0);
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={closePanel}>
      <div className={styles.sheet}>
        {SECTIONS.map(([title, belongs]) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <ul>
              {withKeys.filter(belongs).map((action) => (
                <Line key={action.id} action={action} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ action }: { readonly action: Action }) {
  const shortcuts = shortcutsOf(action);
  const isRow = shortcuts.length > MOST_SHOWN + 1;
  const shown = isRow ? [shortcuts[0], shortcuts.at(-1)] : shortcuts.slice(0, MOST_SHOWN);
  return (
    <li>
      {action.title}
      <span className={styles.keys}>
        {shown.map((shortcut, i) => (
          <span key={shortcut}>
            {i > 0 && <span className={styles.or}>{isRow ? 'to' : 'or'}</span>}
            {shortcut && <Keys shortcut={shortcut} />}
          </span>
        ))}
      </span>
    </li>
  );
}
