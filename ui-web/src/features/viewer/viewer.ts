import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { currentRoute, goTo, useRoute } from '../../app/public';
import type { Size } from '../../canvas/points';
import { FIT, type Stage, type View } from '../../canvas/view';
import { totalNow } from '../catalog';

/** How the viewer shows its image, and which panels are beside it. */
export interface Viewer {
  readonly view: View;
  readonly screen: Size;
  /** The image's size, once anybody knows it. */
  readonly image: Size | null;
  /** Which way the last step went; images are loaded ahead that way. */
  readonly travel: 1 | -1;
  readonly hasDetails: boolean;
  readonly hasFilmstrip: boolean;
}

const NO_SCREEN: Size = { width: 0, height: 0 };

const AT_FIRST: Viewer = {
  view: FIT,
  screen: NO_SCREEN,
  image: null,
  travel: 1,
  hasDetails: false,
  hasFilmstrip: true,
};

export const useViewer = create(
  persist((): Viewer => AT_FIRST, {
    name: 'limner.viewer',
    partialize: ({ hasDetails, hasFilmstrip }) => ({ hasDetails, hasFilmstrip }),
  }),
);

useRoute.subscribe(({ route }, { route: before }) => {
  if (route.page !== 'viewer') return;
  const from = before.page === 'viewer' ? before.position : route.position;
  if (before.page === 'viewer' && from === route.position) return;
  useViewer.setState({ view: FIT, image: null, travel: route.position < from ? -1 : 1 });
});

/** The image and the screen, when both are known. */
export function stage(): Stage | null {
  const { image, screen } = useViewer.getState();
  return image && screen.width > 0 ? { image, screen } : null;
}

export function changeView(change: (view: View, stage: Stage) => View): void {
  const now = stage();
  if (now) useViewer.setState(({ view }) => ({ view: change(view, now) }));
}

export function showPosition(wanted: number): void {
  const route = currentRoute();
  if (route.page !== 'viewer') return;
  const total = totalNow(route.dataset) ?? route.position + 1;
  const position = Math.max(0, Math.min(total - 1, wanted));
  if (position !== route.position) goTo({ ...route, position });
}

export function step(by: number): void {
  const route = currentRoute();
  if (route.page === 'viewer') showPosition(route.position + by);
}

/** Back to the grid, which selects the image that was shown. */
export function leaveViewer(): void {
  const route = currentRoute();
  if (route.page !== 'viewer') return;
  goTo({ page: 'catalog', dataset: route.dataset });
}
