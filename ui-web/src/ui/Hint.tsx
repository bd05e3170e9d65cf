import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Hint.module.css';
import { Keys } from './Keys';

interface Props {
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
}

/** A tooltip that names what is under the pointer, and the keys that do the same. */
export function Hint({ text, shortcut, children }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={styles.hint} sideOffset={6} collisionPadding={8}>
          {text}
          {shortcut && <Keys shortcut={shortcut} />}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
