import { type Action, currentDataset, openPanel } from '../../app/public';
import { appliedQuery, applyQuery, clearQuery } from './filters';
import { focusFilter } from './focus';
import { ORDERS, sortedBy } from './orders';
import { sortOf, withSort } from './text';

const inDataset = { when: ['catalog', 'viewer'] } as const;

/** The query of the dataset on the screen. */
const queryNow = () => appliedQuery(currentDataset() ?? '');

function changeQuery(change: (query: string) => string) {
  const dataset = currentDataset();
  if (dataset) applyQuery(dataset, change(appliedQuery(dataset)));
}

export const clearFilter: Action = {
  ...inDataset,
  id: 'clear-filter',
  title: 'Clear Filter',
  group: 'Edit',
  shortcuts: ['Ctrl+Shift+F'],
  isEnabled: () => queryNow() !== '',
  run: clearQuery,
};

const sortActions = ORDERS.map(
  (order, i): Action => ({
    ...inDataset,
    id: `sort-${order.by}`,
    title: `Sort by ${order.title}`,
    group: 'View',
    startsSection: i === 0,
    isChecked: () => sortOf(queryNow()).by === order.by,
    run: () => changeQuery((query) => sortedBy(query, order)),
  }),
);

export const queryActions: readonly Action[] = [
  {
    ...inDataset,
    id: 'focus-filter',
    title: 'Filter…',
    group: 'Edit',
    shortcuts: ['Ctrl+F', '/'],
    startsSection: true,
    run: focusFilter,
  },
  clearFilter,
  {
    ...inDataset,
    id: 'save-view',
    title: 'Save View…',
    group: 'Edit',
    shortcuts: ['Ctrl+S'],
    isEnabled: () => queryNow() !== '',
    run: () => openPanel({ name: 'save-view' }),
  },
  ...sortActions,
  {
    ...inDataset,
    id: 'reverse-order',
    title: 'Reverse the Order',
    group: 'View',
    run: () =>
      changeQuery((query) => {
        const { by, isDescending } = sortOf(query);
        return withSort(query, { by, isDescending: !isDescending });
      }),
  },
];
