import { ContextMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import menu from '../../ui/menu.module.css';
import { keyCaps } from '../../ui/shortcutText';
import { menuActions } from './actions';

/** The context menu of the grid. */
export function GridMenu({ children }: { readonly children: ReactElement }) {
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={menu.menu}>
          {menuActions.map(({ id, title, shortcuts, isEnabled, run }) => (
            <ContextMenu.Item
              key={id}
              className={menu.item}
              disabled={!(isEnabled?.() ?? true)}
              onSelect={() => run()}
            >
              {title}
              <span className={menu.keys}>{keyCaps(shortcuts?.[0] ?? '').join('+')}</span>
            </ContextMenu.Item>
          ))}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
