import { failureOf } from '../bridge/invoke';
import { Button } from '../ui/Button';
import styles from './PageFailure.module.css';

/** What is left of a page that could not be drawn: what happened, and a way back. */
export function PageFailure({ error }: { readonly error: unknown }) {
  return (
    <main className={styles.page} role="alert">
      <h1>Limner's page failed</h1>
      <p>{failureOf(error).message}</p>
      <Button look="primary" large autoFocus onClick={() => window.location.reload()}>
        Load Again
      </Button>
    </main>
  );
}
