import { formatCount, formatMany } from '../../ui/format';
import { useCatalog } from './catalog';
import { useTotal } from './images';
import { count } from './ranges';

/** "3 of 100,000 selected", or how many images there are. */
export function SelectionSummary({ dataset }: { readonly dataset: string }) {
  const total = useTotal(dataset) ?? 0;
  const selected = useCatalog((catalog) => count(catalog.selection.ranges));
  if (selected === 0) return <span>{formatMany(total, 'image')}</span>;
  return (
    <span>
      {formatCount(selected)} of {formatCount(total)} selected
    </span>
  );
}
