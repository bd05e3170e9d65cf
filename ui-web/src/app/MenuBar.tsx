import { Check } from 'lucide-react';
import { Menubar } from 'radix-ui';
import { Fragment, useState } from 'react';
import menu from '../ui/menu.module.css';
import { keyCaps } from '../ui/shortcutText';
import { type Action, canRun, existsOn, GROUPS, type Group, shortcutsOf } from './action';
import { actions } from './actions';
import styles from './MenuBar.module.css';
import { MENU_BAR } from './menuBarFocus';
import { type Page, useRoute } from './route';

/** The menus, drawn from the list of actions. */
export function MenuBar() {
  return (
    <Menubar.Root id={MENU_BAR} className={styles.bar}>
      {GROUPS.map((group) => (
        <Menu key={group} group={group} />
      ))}
    </Menubar.Root>
  );
}

function Menu({ group }: { readonly group: Group }) {
  const page = useRoute((state) => state.route.page);
  const shown = actions.filter(
    (action) => action.group === group && !action.keysOnly && existsOn(action, page),
  );
  return (
    <Menubar.Menu>
      <Menubar.Trigger className={styles.trigger} disabled={shown.length === 0}>
        {group}
      </Menubar.Trigger>
      <Menubar.Portal>
        <Menubar.Content
          className={menu.menu}
          align="start"
          sideOffset={4}
          onCloseAutoFocus={leaveKeyboardToPage}
        >
          {shown.map((action, i) => (
            <Fragment key={action.id}>
              {action.startsSection && i > 0 && <Menubar.Separator className={menu.separator} />}
              <Item action={action} page={page} />
            </Fragment>
          ))}
        </Menubar.Content>
      </Menubar.Portal>
    </Menubar.Menu>
  );
}

/** A chosen or closed menu gives the keys back to the page, as in every desktop program. */
function leaveKeyboardToPage(event: Event) {
  event.preventDefault();
}

interface ItemProps {
  readonly action: Action;
  readonly page: Page;
}

/** An entry is as its action was when the menu opened. */
function Item({ action, page }: ItemProps) {
  const [isEnabled] = useState(() => canRun(action, page));
  const [shortcut] = shortcutsOf(action);
  const [isChecked] = useState(() => action.isChecked?.() ?? false);
  return (
    <Menubar.Item
      className={menu.item}
      disabled={!isEnabled}
      {...(action.isChecked && { role: 'menuitemcheckbox', 'aria-checked': isChecked })}
      onSelect={() => action.run()}
    >
      <span className={menu.mark}>{isChecked && <Check size={14} />}</span>
      {action.title}
      {shortcut && <span className={menu.keys}>{keyCaps(shortcut).join('+')}</span>}
    </Menubar.Item>
  );
}
