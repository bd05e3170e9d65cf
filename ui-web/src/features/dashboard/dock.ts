import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Whether the dashboard stands beside the grid. */
export const useDock = create(
  persist((): { readonly isOpen: boolean } => ({ isOpen: false }), { name: 'limner.dashboard' }),
);

export function toggleDock(): void {
  useDock.setState(({ isOpen }) => ({ isOpen: !isOpen }));
}
