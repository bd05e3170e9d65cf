import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Button } from '../../ui/Button';
import menu from '../../ui/menu.module.css';
import styles from './FilterBar.module.css';
import { applyQuery, useAppliedQuery } from './filters';
import { ORDERS, type Order, orderOf, sortedBy } from './orders';
import { withSort } from './text';

/** What the images are sorted by, and which way round. */
export function SortMenu({ dataset }: { readonly dataset: string }) {
  const query = useAppliedQuery(dataset);
  const order = orderOf(query);
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  const turn = (isDescending: boolean) =>
    applyQuery(dataset, withSort(query, { by: order.by, isDescending }));
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" className={styles.menu} aria-label={`Sorted by ${order.title}`}>
          <Arrow size={14} aria-hidden />
          <span className={styles.label}>{order.title}</span>
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={menu.menu} align="end" sideOffset={4}>
          {ORDERS.map((each) => (
            <Choice
              key={each.by}
              title={each.title}
              isChosen={each.by === order.by}
              onChoose={() => applyQuery(dataset, sortedAnew(query, each))}
            />
          ))}
          <DropdownMenu.Separator className={menu.separator} />
          <Choice
            title={order.ascending}
            isChosen={!order.isDescending}
            onChoose={() => turn(false)}
          />
          <Choice
            title={order.descending}
            isChosen={order.isDescending}
            onChoose={() => turn(true)}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** In a menu, what is chosen already stays as it is. */
function sortedAnew(query: string, order: Order): string {
  return orderOf(query).by === order.by ? query : sortedBy(query, order);
}

interface ChoiceProps {
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ title, isChosen, onChoose }: ChoiceProps) {
  return (
    <DropdownMenu.CheckboxItem className={menu.item} checked={isChosen} onSelect={onChoose}>
      <span className={menu.mark}>{isChosen && <Check size={14} />}</span>
      {title}
    </DropdownMenu.CheckboxItem>
  );
}
