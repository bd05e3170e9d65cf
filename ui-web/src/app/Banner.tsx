import { Unplug } from 'lucide-react';
import styles from './Banner.module.css';
import { useConnection } from './connection';

/** Says that Limner does not answer, and that nothing needs to be done about it. */
export function Banner() {
  const { isConnected } = useConnection();
  if (isConnected) return null;
  return (
    <p className={styles.banner} role="status">
      <Unplug size={14} aria-hidden /> Limner does not answer. This page connects again by itself.
    </p>
  );
}
