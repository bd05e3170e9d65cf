import { Dialog } from '../ui/Dialog';
import { Keys } from '../ui/Keys';
import { type Action, existsOn, GROUPS } from './action';
import { actions } from './actions';
import { closePanel } from './panel';
import { currentRoute } from './route';
import styles from './ShortcutSheet.module.css';

const MOST_SHOWN = 3;

/** All keys that do something on this page. */
export function ShortcutSheet() {
  const { page } = currentRoute();
  const withKeys = actions.filter((action) => action.shortcuts && existsOn(action, page));
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={closePanel}>
      <div className={styles.sheet}>
        {GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <ul>
              {withKeys
                .filter((action) => action.group === group)
                .map((action) => (
                  <Line key={action.id} action={action} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ action: { title, shortcuts = [] } }: { readonly action: Action }) {
  const isRow = shortcuts.length > MOST_SHOWN + 1;
  const shown = isRow ? [shortcuts[0], shortcuts.at(-1)] : shortcuts.slice(0, MOST_SHOWN);
  return (
    <li>
      {title}
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
