import { Archive, FolderOpen, Sparkles } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useCanDrop } from '../../bridge/about';
import { failureOf } from '../../bridge/invoke';
import { Button } from '../../ui/Button';
import { chooseFolder, chooseZip } from './choose';
import { DatasetCard } from './DatasetCard';
import { openSample, useDatasets } from './datasets';
import styles from './StartPage.module.css';
import { Welcome } from './Welcome';

export function StartPage() {
  const { data, error, refetch } = useDatasets();
  const canDrop = useCanDrop();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <header className={styles.header}>
          <h1 className={styles.title}>Limner</h1>
          <div className={styles.buttons}>
            <Button look="primary" large onClick={chooseZip}>
              <Archive size={16} aria-hidden /> Open ZIP…
            </Button>
            <Button large onClick={chooseFolder}>
              <FolderOpen size={16} aria-hidden /> Open Folder…
            </Button>
            <Button large look="quiet" onClick={openSample}>
              <Sparkles size={16} aria-hidden /> Open the Sample
            </Button>
          </div>
        </header>
        {error && (
          <p className={styles.failure}>
            The recent datasets could not be listed: {failureOf(error).message}{' '}
            <Button look="quiet" onClick={() => refetch()}>
              Try Again
            </Button>
          </p>
        )}
        {data?.datasets.length === 0 && <Welcome />}
        {data && data.datasets.length > 0 && (
          <section aria-labelledby="recent">
            <h2 id="recent" className={styles.heading}>
              Recent
            </h2>
            <ul className={styles.cards} onKeyDown={moveAmongCards}>
              {data.datasets.map((dataset) => (
                <DatasetCard key={dataset.id} dataset={dataset} />
              ))}
            </ul>
            {canDrop && (
              <p className={styles.foot}>Or drop a ZIP file or a folder anywhere on this window.</p>
            )}
          </section>
        )}
      </div>
    </main>
  );
}

/** Arrow keys step from card to card; up and down by as many as stand in a row. */
function moveAmongCards(event: KeyboardEvent<HTMLElement>) {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
  const at = cards.indexOf(event.target as HTMLElement);
  const top = cards[0]?.getBoundingClientRect().top;
  const inRow = cards.filter((card) => card.getBoundingClientRect().top === top).length;
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -inRow,
    ArrowDown: inRow,
  };
  const by = steps[event.key];
  if (at < 0 || by === undefined) return;
  event.preventDefault();
  cards[at + by]?.focus();
}
