import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Anchor, anchorAt, topOfAnchor } from './anchor';
import { useCatalog } from './catalog';
import {
  clampTop,
  contentTop,
  type Geometry,
  type Rows,
  rowsAround,
  rowsInOrderOfNeed,
  rowsShown,
  topToShow,
  trackTop,
} from './geometry';

/** Faster than this, in pixels a millisecond, nobody can look. */
const FLING_SPEED = 8;
const SETTLED_MILLIS = 60;

const LANDED_MILLIS = 100;

/**
 * How somebody scrolls. While a fling lasts no thumbnail is asked for; where it or a jump lands,
 * the screen is filled before there is anything around it.
 */
type Pace = 'fling' | 'land' | 'calm';

/** Rows above and below the screen that exist too. */
const OVERSCAN_ROWS = 2;

/** The rows on the screen, and by how much their place in the content is further down than in the track. */
interface Shown extends Rows {
  readonly shift: number;
}

const NONE: Shown = { start: 0, end: 0, shift: 0 };

/** Scrolls a pane over content that may be taller than any element can be. */
export function useGridScroll(pane: RefObject<HTMLElement | null>, geometry: Geometry) {
  const [shown, setShown] = useState<Shown>(NONE);
  const [pace, setPace] = useState<Pace>('calm');
  const anchor = useCatalog((catalog) => catalog.anchor);
  const now = useRef({ top: 0, track: 0, at: 0, settling: 0, anchor, kept: anchor });

  const arrive = (top: number, track: number) => {
    Object.assign(now.current, { top, track });
    const next = { ...rowsShown(geometry, top), shift: top - track };
    setShown((before) => (isSame(before, next) ? before : next));
  };

  const put = (top: number) => {
    const { current: element } = pane;
    if (!element) return;
    const track = trackTop(geometry, top);
    // Setting it, even to what it is, would end a smooth scroll that is under way.
    if (Math.abs(element.scrollTop - track) >= 1) element.scrollTop = track;
    arrive(top, element.scrollTop);
  };

  const settle = (next: Pace) => {
    setPace(next);
    now.current.kept = now.current.anchor;
    useCatalog.setState({ anchor: now.current.anchor });
    if (next === 'land') awaitPictures();
  };

  const awaitPictures = () => {
    now.current.settling = window.setTimeout(() => {
      const pictures = pane.current?.querySelectorAll('img') ?? [];
      if ([...pictures].every(({ complete }) => complete)) setPace('calm');
      else awaitPictures();
    }, LANDED_MILLIS);
  };

  /** Somebody scrolled from `before`: measures how fast, and remembers where to. */
  const moved = (before: number) => {
    const { top, at } = now.current;
    const time = performance.now();
    clearTimeout(now.current.settling);
    Object.assign(now.current, { at: time, anchor: anchorAt(geometry, top) });
    const distance = Math.abs(top - before);
    if (time - at > SETTLED_MILLIS) return settle(distance > geometry.height ? 'land' : 'calm');
    const isFast = distance / Math.max(1, time - at) > FLING_SPEED;
    setPace(isFast ? 'fling' : 'calm');
    now.current.settling = window.setTimeout(settle, SETTLED_MILLIS, isFast ? 'land' : 'calm');
  };

  const moveTo = (next: number) => {
    const { top } = now.current;
    put(clampTop(geometry, next));
    moved(top);
  };

  const onWheel = (event: WheelEvent) => {
    // Where the track is shorter than the content, one notch must still be one notch.
    if (geometry.trackHeight === geometry.contentHeight || event.ctrlKey) return;
    event.preventDefault();
    moveTo(now.current.top + event.deltaY);
  };

  const placeAt = (place: Anchor) => put(topOfAnchor(geometry, place));
  const placeAgain = useRef(placeAt);
  placeAgain.current = placeAt;
  // Another width, size or number of images: the image at the top left stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is when it has to be put there again.
  useLayoutEffect(() => placeAgain.current(now.current.anchor), [geometry]);

  // Another list begins where it was told to; what was scrolled to by hand is there already.
  useLayoutEffect(() => {
    if (anchor === now.current.kept) return;
    Object.assign(now.current, { anchor, kept: anchor });
    placeAgain.current(anchor);
  }, [anchor]);

  const wheel = useRef(onWheel);
  wheel.current = onWheel;
  // React's own listener is passive and could not prevent the default.
  useEffect(() => {
    const { current: element } = pane;
    const listener = (event: WheelEvent) => wheel.current(event);
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [pane]);

  useEffect(() => () => clearTimeout(now.current.settling), []);

  const around = rowsAround(geometry, shown, pace === 'land' ? 0 : OVERSCAN_ROWS);
  return {
    ...around,
    rows: rowsInOrderOfNeed(around, shown.start),
    shift: shown.shift,
    isFlinging: pace === 'fling',
    onScroll() {
      const track = pane.current?.scrollTop ?? 0;
      if (Math.abs(track - now.current.track) < 0.5) return;
      const { top } = now.current;
      arrive(contentTop(geometry, track), track);
      moved(top);
    },
    reveal(position: number) {
      const top = topToShow(geometry, position, now.current.top);
      if (top !== now.current.top) moveTo(top);
    },
  };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.start === b.start && a.end === b.end && a.shift === b.shift;
}
