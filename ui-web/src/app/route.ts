import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** What fills the window. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'catalog'; readonly dataset: string }
  | { readonly page: 'viewer'; readonly dataset: string; readonly position: number };

export type Page = Route['page'];

/** Where the window stands; a reloaded page, after a crash too, finds itself there again. */
export const useRoute = create(
  persist((): { readonly route: Route } => ({ route: { page: 'start' } }), {
    name: 'limner.route',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

export function goTo(route: Route): void {
  useRoute.setState({ route });
}

export function currentRoute(): Route {
  return useRoute.getState().route;
}

/** The dataset on the screen, if any. */
export function currentDataset(): string | null {
  const route = currentRoute();
  return route.page === 'start' ? null : route.dataset;
}
