import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import command from '../ui/command.module.css';
import overlay from '../ui/Dialog.module.css';
import { Keys } from '../ui/Keys';
import { type Action, canRun, GROUPS, shortcutsOf } from './action';
import { actions } from './actions';
import styles from './Palette.module.css';
import { closePanel } from './panel';
import { currentRoute } from './route';

/** The actions of the menus that are possible just now, by name. */
export function Palette() {
  const { page } = currentRoute();
  const possible = actions.filter((action) => !action.keysOnly && canRun(action, page));
  const groups = GROUPS.filter((group) => possible.some((action) => action.group === group));
  const run = (action: Action) => {
    closePanel();
    action.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePanel()}>
      <Dialog.Portal>
        <Dialog.Overlay className={overlay.overlay} />
        <Dialog.Content className={overlay.dialog} aria-describedby={undefined}>
          <Dialog.Title className={styles.hidden}>Command palette</Dialog.Title>
          <Command loop label="Commands" className={command.command}>
            <Command.Input className={command.input} placeholder="What do you want to do?" />
            <Command.List className={command.list}>
              <Command.Empty className={styles.empty}>No action is called that.</Command.Empty>
              {groups.map((group) => (
                <Command.Group key={group} heading={group} className={styles.group}>
                  {possible
                    .filter((action) => action.group === group)
                    .map((action) => {
                      const [shortcut] = shortcutsOf(action);
                      return (
                        <Command.Item
                          key={action.id}
                          value={`${action.group} ${action.title}`}
                          className={command.item}
                          onSelect={() => run(action)}
                        >
                          <span className={styles.title}>{action.title}</span>
                          {shortcut && <Keys shortcut={shortcut} />}
                        </Command.Item>
                      );
                    })}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
