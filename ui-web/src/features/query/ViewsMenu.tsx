import { Bookmark, Check, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { openPanel } from '../../app/public';
import type { SavedView } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import menu from '../../ui/menu.module.css';
import styles from './FilterBar.module.css';
import { applyQuery, useAppliedQuery } from './filters';
import own from './ViewsMenu.module.css';
import { deleteView, useViews } from './views';

/** The saved views of a dataset: queries with names. */
export function ViewsMenu({ dataset }: { readonly dataset: string }) {
  const views = useViews(dataset);
  const query = useAppliedQuery(dataset);
  const current = views.find((view) => view.query === query);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" className={styles.menu} aria-label="Saved views">
          <Bookmark size={14} aria-hidden />
          <span className={styles.label}>{current?.name ?? 'Views'}</span>
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={menu.menu} align="end" sideOffset={4}>
          {views.map((view) => (
            <View
              key={view.name}
              view={view}
              isCurrent={view === current}
              onChoose={() => applyQuery(dataset, view.query)}
              onDelete={() => void deleteView(dataset, view)}
            />
          ))}
          {views.length === 0 && (
            <p className={own.none}>A saved view keeps a filter and its order under a name.</p>
          )}
          <DropdownMenu.Separator className={menu.separator} />
          <DropdownMenu.Item
            className={menu.item}
            disabled={query === ''}
            onSelect={() => openPanel({ name: 'save-view' })}
          >
            <span className={menu.mark} />
            Save View…
            <span className={menu.keys}>Ctrl+S</span>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface ViewProps {
  readonly view: SavedView;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onDelete: () => void;
}

function View({ view, isCurrent, onChoose, onDelete }: ViewProps) {
  return (
    <DropdownMenu.CheckboxItem
      className={menu.item}
      checked={isCurrent}
      title={view.query}
      onSelect={onChoose}
      onKeyDown={({ key }) => key === 'Delete' && onDelete()}
    >
      <span className={menu.mark}>{isCurrent && <Check size={14} />}</span>
      <span className={own.name}>{view.name}</span>
      <button
        type="button"
        tabIndex={-1}
        className={own.delete}
        aria-label={`Delete ${view.name}`}
        onPointerUp={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          onDelete();
        }}
      >
        <X size={13} aria-hidden />
      </button>
    </DropdownMenu.CheckboxItem>
  );
}
