import { create } from 'zustand';

/** What may lie over the page; one at a time. */
export type Panel =
  | {
      readonly name:
        | 'palette'
        | 'shortcuts'
        | 'about'
        | 'problems'
        | 'memory'
        | 'path'
        | 'save-view'
        | 'tags'
        | 'manage-tags';
    }
  | { readonly name: 'position'; readonly typed: string };

export const usePanel = create<{ readonly panel: Panel | null }>(() => ({ panel: null }));

export function openPanel(panel: Panel): void {
  usePanel.setState({ panel });
}

export function closePanel(): void {
  usePanel.setState({ panel: null });
}
