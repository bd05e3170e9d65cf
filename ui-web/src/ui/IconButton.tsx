import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';
import { keepFocus } from './focus';
import { Hint } from './Hint';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly icon: ReactNode;
}

/** A button that is only an icon; its label is its tooltip and its name for screen readers. */
export function IconButton({ label, shortcut, icon, className, ...rest }: Props) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        className={classes(styles.icon, className)}
        onMouseDown={keepFocus}
        {...rest}
      >
        {icon}
      </button>
    </Hint>
  );
}
