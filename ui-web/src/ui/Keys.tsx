import styles from './Keys.module.css';
import { keyCaps } from './shortcutText';

/** The key caps of a shortcut. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className={styles.keys}>
      {keyCaps(shortcut).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
