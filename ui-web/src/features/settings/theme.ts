import { useEffect } from 'react';
import type { Settings } from '../../bridge/contract';
import { listen } from '../../bridge/events';
import { useSettings } from './settings';

const STORED = 'limner.theme';

let system: Settings['theme'] = 'SYSTEM';

/** Dresses the page as it last was, before the settings are loaded. */
export function applyStoredTheme(): void {
  show(localStorage.getItem(STORED) ?? 'SYSTEM');
}

/** Keeps the page in the theme of the settings, or in the system's as Java reports it. */
export function useTheme(): void {
  const { theme } = useSettings();
  useEffect(() => {
    const apply = () => {
      const shown = theme === 'SYSTEM' ? system : theme;
      localStorage.setItem(STORED, shown);
      show(shown);
    };
    apply();
    return listen('theme', (now) => {
      system = now;
      apply();
    });
  }, [theme]);
}

function show(theme: string) {
  document.documentElement.dataset.theme = theme;
}
