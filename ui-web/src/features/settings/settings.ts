import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Settings, Theme } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient } from '../../bridge/queries';
import { showFailure } from '../../ui/toast';

export const SMALLEST_THUMBNAIL = 64;
export const LARGEST_THUMBNAIL = 256;
export const THUMBNAIL_STEP = 16;

const UNTIL_LOADED: Settings = { theme: 'SYSTEM', thumbnailSize: 160 };
const QUIET_MILLIS = 400;

const settingsQuery = queryOptions({
  queryKey: ['load_settings'],
  queryFn: ({ signal }) => invoke('load_settings', {}, { signal }),
});

export function useSettings(): Settings {
  return useQuery(settingsQuery).data ?? UNTIL_LOADED;
}

/** The theme somebody chose, once it is known. */
export function useChosenTheme(): Theme | undefined {
  return useQuery(settingsQuery).data?.theme;
}

export function currentSettings(): Settings {
  return queryClient.getQueryData(settingsQuery.queryKey) ?? UNTIL_LOADED;
}

let storing: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the change at once and stores it when no other follows; a theme at once, for the frame.
 * Settings not read yet are read first, and those that cannot be read are not written over.
 */
export function changeSettings(change: Partial<Settings>): void {
  const known = queryClient.getQueryData(settingsQuery.queryKey);
  if (!known) {
    // A failure is told where those of all queries are.
    const reading = queryClient.fetchQuery(settingsQuery);
    reading.then(() => changeSettings(change)).catch(() => undefined);
    return;
  }
  queryClient.setQueryData(settingsQuery.queryKey, { ...known, ...change });
  clearTimeout(storing);
  storing = setTimeout(store, change.theme ? 0 : QUIET_MILLIS);
}

async function store() {
  try {
    await invoke('store_settings', currentSettings());
  } catch (error) {
    showFailure('The settings were not saved', error);
  }
}

export function resizeThumbnails(steps: number): void {
  const size = currentSettings().thumbnailSize + steps * THUMBNAIL_STEP;
  const thumbnailSize = Math.max(SMALLEST_THUMBNAIL, Math.min(LARGEST_THUMBNAIL, size));
  changeSettings({ thumbnailSize });
}
