import { prepareDashboard } from '../features/dashboard';
import { type Later, later } from '../ui/later';
import { type Panel, usePanel } from './panel';

const panels: Readonly<Record<Panel['name'], Later<object>>> = {
  palette: later(async () => (await import('./Palette')).Palette),
  shortcuts: later(async () => (await import('./ShortcutSheet')).ShortcutSheet),
  about: later(async () => (await import('./About')).About),
  problems: later(async () => (await import('../features/problems/ProblemsDialog')).ProblemsDialog),
  memory: later(async () => (await import('../features/memory/MemoryDialog')).MemoryDialog),
  path: later(async () => (await import('../features/datasets/PathDialog')).PathDialog),
  tags: later(async () => (await import('../features/tags/TagDialog')).TagDialog),
  'manage-tags': later(async () => (await import('../features/tags/ManageTags')).ManageTags),
  'save-view': later(async () => (await import('../features/query/SaveViewDialog')).SaveViewDialog),
  position: later(async () => (await import('../features/catalog/PositionDialog')).PositionDialog),
};

/** Loads what is shown later when there is nothing else to do, so that no key typed into it comes too early. */
export function prepareAll(): () => void {
  const all = [prepareDashboard, ...Object.values(panels).map(({ prepare }) => prepare)];
  const idle = requestIdleCallback(() => {
    for (const prepare of all) prepare().catch(() => undefined);
  });
  return () => cancelIdleCallback(idle);
}

/** What lies over the page. */
export function Panels() {
  const { panel } = usePanel();
  if (!panel) return null;
  const { Component } = panels[panel.name];
  return <Component />;
}
