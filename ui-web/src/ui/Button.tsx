import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly large?: boolean;
}

export function Button({ look = 'plain', large = false, className, ...rest }: Props) {
  const names = classes(styles.button, styles[look], large && styles.large, className);
  return <button type="button" className={names} {...rest} />;
}
