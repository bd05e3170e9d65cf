import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { usePaneSize } from '../../ui/usePaneSize';
import { useSettings } from '../settings';
import { openImage } from './actions';
import { cellId } from './Cell';
import { select, useCatalog } from './catalog';
import styles from './Grid.module.css';
import { GridMenu } from './GridMenu';
import { geometryOf, rowsPerScreen } from './geometry';
import { HoverCard } from './HoverCard';
import { useImages } from './images';
import { Row } from './Row';
import { has } from './ranges';
import { clear, click } from './selection';
import { useGridScroll } from './useGridScroll';
import { useHover } from './useHover';

interface Props {
  readonly dataset: string;
  readonly total: number;
}

/** All images of a dataset; only the rows on the screen exist. */
export function Grid({ dataset, total }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const { width, height } = usePaneSize(pane);
  const { thumbnailSize: size } = useSettings();
  const captions = useCatalog((catalog) => catalog.captions);
  const selection = useCatalog((catalog) => catalog.selection);
  const toReveal = useCatalog((catalog) => catalog.toReveal);
  const geometry = useMemo(
    () => geometryOf({ width, height, size, captions, total }),
    [width, height, size, captions, total],
  );
  const scroll = useGridScroll(pane, geometry);
  const start = scroll.start * geometry.columns;
  const end = Math.min(total, scroll.end * geometry.columns);
  const imageAt = useImages(dataset, { start, end });
  const { cursor } = selection;
  const isCursorThere = cursor !== null && cursor >= start && cursor < end;
  const hover = useHover();

  useEffect(() => {
    const { columns } = geometry;
    useCatalog.setState({ screen: { columns, rows: rowsPerScreen(geometry), total } });
  }, [geometry, total]);

  // Only a grid that is laid out knows where to scroll.
  useEffect(() => {
    if (toReveal === null || height === 0) return;
    scroll.reveal(toReveal);
    useCatalog.setState({ toReveal: null });
  });

  return (
    <GridMenu>
      <div
        ref={pane}
        className={styles.pane}
        role="grid"
        tabIndex={0}
        aria-label="Images"
        aria-multiselectable
        aria-rowcount={geometry.rows}
        aria-activedescendant={isCursorThere ? cellId(cursor) : undefined}
        onScroll={() => {
          hover.leave();
          scroll.onScroll();
        }}
        onClick={selectUnder}
        onDoubleClick={(event) => openImage(positionUnder(event))}
        onContextMenu={selectForMenu}
        onPointerMove={(event) => hover.over(event, positionUnder(event))}
        onPointerLeave={hover.leave}
        onKeyDown={hover.leave}
      >
        <div className={styles.track} style={{ height: geometry.trackHeight }}>
          {scroll.rows.map((row) => (
            <Row
              key={row}
              row={row}
              shift={scroll.shift}
              isFlinging={scroll.isFlinging}
              {...{ dataset, total, size, geometry, imageAt, selection }}
            />
          ))}
        </div>
        {hover.hovered && (
          <HoverCard image={imageAt(hover.hovered.position)} place={hover.hovered.place} />
        )}
      </div>
    </GridMenu>
  );
}

function selectUnder(event: MouseEvent) {
  const position = positionUnder(event);
  if (position === null) return select(clear);
  const keys = { ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
  select((before) => click(before, position, keys));
}

/** The menu is about what is under it: the selection, or else that one image. */
function selectForMenu(event: MouseEvent) {
  const position = positionUnder(event);
  if (position === null || has(useCatalog.getState().selection.ranges, position)) return;
  select((before) => click(before, position, { ctrl: false, shift: false }));
}

function positionUnder(event: MouseEvent): number | null {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-position]');
  return cell ? Number(cell.dataset.position) : null;
}
