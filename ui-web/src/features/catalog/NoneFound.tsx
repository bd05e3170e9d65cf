import { SearchX } from 'lucide-react';
import { failureOf } from '../../bridge/invoke';
import { Button } from '../../ui/Button';
import { clearQuery } from '../query';
import styles from './CatalogPage.module.css';
import { useBeginning } from './images';

/** Says that a query finds nothing, or that it cannot be read any more; nothing until that is known. */
export function NoneFound({ dataset }: { readonly dataset: string }) {
  const { data, error } = useBeginning(dataset);
  if (!error && data?.total !== 0) return <div className={styles.nothing} aria-busy />;
  return (
    <div className={styles.nothing}>
      <SearchX size={36} strokeWidth={1.25} aria-hidden />
      <h2>{error ? 'This filter cannot be used' : 'No image is like that'}</h2>
      <p>{error ? failureOf(error).message : 'The filter finds none of the images.'}</p>
      <Button look="primary" onClick={clearQuery}>
        Clear Filter
      </Button>
    </div>
  );
}
