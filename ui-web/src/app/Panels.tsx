import { lazy, Suspense } from 'react';
import { type Panel, usePanel } from './panel';

const panels: Readonly<Record<Panel['name'], React.ComponentType>> = {
  palette: lazy(async () => ({ default: (await import('./Palette')).Palette })),
  shortcuts: lazy(async () => ({ default: (await import('./ShortcutSheet')).ShortcutSheet })),
  about: lazy(async () => ({ default: (await import('./About')).About })),
  problems: lazy(async () => ({
    default: (await import('../features/problems/ProblemsDialog')).ProblemsDialog,
  })),
  path: lazy(async () => ({
    default: (await import('../features/datasets/PathDialog')).PathDialog,
  })),
  position: lazy(async () => ({
    default: (await import('../features/catalog/PositionDialog')).PositionDialog,
  })),
};

/** What lies over the page, loaded when first opened. */
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
