/** Looks at the grid in every frame; lives in the page. */
export interface GridWatch {
  /** How long cells on the screen showed nothing, in milliseconds, for each time one came. */
  readonly blanks: number[];
  /** Milliseconds from one frame to the next. */
  readonly frames: number[];
  /** Waits for a frame and looks at it; its time. */
  frame(): Promise<number>;
  /** How many cells on the screen are blank now. */
  waiting(): number;
}

declare global {
  interface Window {
    gridWatch?: GridWatch;
  }
}

/** Runs in the page, which knows nothing of this file. */
export function installGridWatch() {
  const COVERED_SHARE = 0.7;
  const PAINTED = -1;
  const blankSince = new Map<string, number>();
  const blanks: number[] = [];
  const frames: number[] = [];
  let last = 0;

  function isBlank(cell: Element): boolean {
    const picture = cell.querySelector('img');
    if (picture) return !(picture.complete && picture.naturalWidth > 0);
    return cell.querySelector('svg') === null; // The sign of a broken image.
  }

  /** The cells on the screen and whether they are blank; where rows are missing, that too. */
  function cellsOnScreen(): Map<string, boolean> {
    const cells = new Map<string, boolean>();
    const pane = document.querySelector('[role=grid]')?.getBoundingClientRect();
    if (!pane) return cells;
    let covered = 0;
    for (const row of document.querySelectorAll('[role=grid] [role=row]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom <= pane.top || top >= pane.bottom) continue;
      covered += Math.min(bottom, pane.bottom) - Math.max(top, pane.top);
      for (const cell of row.querySelectorAll('[role=gridcell]'))
        cells.set(cell.getAttribute('data-position') ?? '', isBlank(cell));
    }
    if (covered < pane.height * COVERED_SHARE) cells.set('no rows', true);
    return cells;
  }

  function settle(position: string, now: number) {
    const since = blankSince.get(position) ?? PAINTED;
    if (since !== PAINTED) blanks.push(now - since);
    blankSince.set(position, PAINTED);
  }

  function meet(position: string, isBlankNow: boolean, now: number) {
    if (blankSince.has(position)) {
      if (!isBlankNow) settle(position, now);
      return;
    }
    blankSince.set(position, isBlankNow ? now : PAINTED);
    if (!isBlankNow) blanks.push(0);
  }

  function look(now: number) {
    const cells = cellsOnScreen();
    for (const [position, isBlankNow] of cells) meet(position, isBlankNow, now);
    for (const position of [...blankSince.keys()].filter((known) => !cells.has(known))) {
      settle(position, now);
      blankSince.delete(position);
    }
  }

  window.gridWatch = {
    blanks,
    frames,
    async frame() {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (last > 0) frames.push(now - last);
      last = now;
      look(now);
      return now;
    },
    waiting: () => [...blankSince.values()].filter((since) => since !== PAINTED).length,
  };
}
