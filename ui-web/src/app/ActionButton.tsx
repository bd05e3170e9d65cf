import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton';
import { type Action, shortcutsOf } from './action';

interface Props {
  readonly action: Action;
  readonly icon: ReactNode;
  /** Whether what the action switches is on; left out when it switches nothing. */
  readonly isOn?: boolean;
}

/** An action as a button of the top bar, with the title and the keys it has in the menu. */
export function ActionButton({ action, icon, isOn }: Props) {
  return (
    <IconButton
      label={action.title}
      shortcut={shortcutsOf(action)[0]}
      icon={icon}
      aria-pressed={isOn}
      onClick={() => action.run()}
    />
  );
}
