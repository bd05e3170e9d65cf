import type { ReactNode } from 'react';
import { goTo } from '../../app/public';
import { Button } from '../../ui/Button';
import styles from './CatalogPage.module.css';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  /** What can be done about it. */
  readonly remedy?: ReactNode;
  readonly children: ReactNode;
}

/** Why there are no images to be seen. */
export function Nothing({ icon, title, remedy, children }: Props) {
  return (
    <main className={styles.nothing}>
      {icon}
      <h2>{title}</h2>
      <p>{children}</p>
      <div className={styles.remedies}>
        {remedy}
        <Button onClick={() => goTo({ page: 'start' })}>Back to the Start Page</Button>
      </div>
    </main>
  );
}
