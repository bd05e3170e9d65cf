import { type ComponentType, lazy, Suspense } from 'react';
import { type Panel, usePanel } from './panel';

type Load = () => Promise<{ readonly default: ComponentType }>;

const loads: Readonly<Record<Panel['name'], Load>> = {
  palette: async () => ({ default: (await import('./Palette')).Palette }),
  shortcuts: async () => ({ default: (await import('./ShortcutSheet')).ShortcutSheet }),
  about: async () => ({ default: (await import('./About')).About }),
  problems: async () => ({
    default: (await import('../features/problems/ProblemsDialog')).ProblemsDialog,
  }),
  memory: async () => ({
    default: (await import('../features/memory/MemoryDialog')).MemoryDialog,
  }),
  path: async () => ({ default: (await import('../features/datasets/PathDialog')).PathDialog }),
  'save-view': async () => ({
    default: (await import('../features/query/SaveViewDialog')).SaveViewDialog,
  }),
  tags: async () => ({ default: (await import('../features/tags/TagDialog')).TagDialog }),
  'manage-tags': async () => ({
    default: (await import('../features/tags/ManageTags')).ManageTags,
  }),
  position: async () => ({
    default: (await import('../features/catalog/PositionDialog')).PositionDialog,
  }),
};

const panels: Readonly<Record<Panel['name'], ComponentType>> = {
  palette: lazy(loads.palette),
  shortcuts: lazy(loads.shortcuts),
  about: lazy(loads.about),
  problems: lazy(loads.problems),
  memory: lazy(loads.memory),
  path: lazy(loads.path),
  tags: lazy(loads.tags),
  'manage-tags': lazy(loads['manage-tags']),
  'save-view': lazy(loads['save-view']),
  position: lazy(loads.position),
};

/** Loads every panel when there is nothing else to do, so that no key typed into one comes too early. */
export function preparePanels(): () => void {
  const idle = requestIdleCallback(() => {
    for (const load of Object.values(loads)) load().catch(() => undefined);
  });
  return () => cancelIdleCallback(idle);
}

/** What lies over the page. */
export function Panels() {
  const { panel } = usePanel();
  if (!panel) return null;
  const Shown = panels[panel.name];
  return (
    <Suspense>
      <Shown />
    </Suspense>
  );
}
