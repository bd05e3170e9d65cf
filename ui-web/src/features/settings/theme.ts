import { useEffect, useLayoutEffect } from 'react';
import { create } from 'zustand';
import { describeApp } from '../../bridge/about';
import type { Theme } from '../../bridge/contract';
import { listen } from '../../bridge/events';
import { invoke } from '../../bridge/invoke';
import { useChosenTheme } from './settings';

const STORED = 'limner.theme';

/** The system's theme as Java reports it; SYSTEM where only the browser knows. */
const useSystemTheme = create<{ readonly theme: Theme }>(() => ({ theme: 'SYSTEM' }));

/** Dresses the page as it last was, before the settings are loaded. */
export function applyStoredTheme(): void {
  show(localStorage.getItem(STORED) ?? 'SYSTEM');
}

/** Keeps the page in the theme of the settings, or in the system's. */
export function useTheme(): void {
  const chosen = useChosenTheme();
  const { theme: system } = useSystemTheme();
  useEffect(listenForSystemTheme, []);
  useLayoutEffect(() => {
    if (!chosen) return;
    localStorage.setItem(STORED, chosen);
    show(chosen === 'SYSTEM' ? system : chosen);
  }, [chosen, system]);
}

function listenForSystemTheme(): () => void {
  askWindow().catch(() => undefined);
  return listen('theme', (theme) => useSystemTheme.setState({ theme }));
}

/** The window shows the system's theme unless another is chosen, and then nobody looks at the answer. */
async function askWindow() {
  const { door } = await describeApp();
  if (door !== 'WINDOW') return;
  const shown = await invoke('plugin:window|theme', {});
  useSystemTheme.setState({ theme: shown === 'dark' ? 'DARK' : 'LIGHT' });
}

function show(theme: string) {
  document.documentElement.dataset.theme = theme;
}
