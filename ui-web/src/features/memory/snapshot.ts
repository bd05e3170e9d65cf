import { save } from '@tauri-apps/plugin-dialog';
import { describeApp } from '../../bridge/about';
import { invoke } from '../../bridge/invoke';
import { copyText } from '../../ui/clipboard';
import { showFailure, showToast } from '../../ui/toast';
import { formatMemory } from './figures';

/** Asks where, and writes what Java holds to that file. */
export async function saveSnapshot(): Promise<void> {
  try {
    const path = await askPath(new Date());
    if (!path) return;
    const { file, bytes } = await invoke('write_heap_snapshot', { path });
    showToast(`Heap snapshot saved: ${formatMemory(bytes)}`, {
      label: 'Copy Path',
      run: () => copyText(file, 'Path'),
    });
  } catch (error) {
    showFailure('The heap snapshot was not saved', error);
  }
}

/** A browser has no dialog for the files of the computer: there it goes to the workspace. */
async function askPath(now: Date): Promise<string | null> {
  const { door, workspace } = await describeApp();
  if (door === 'BROWSER') return `${workspace}/${snapshotName(now)}`;
  return save({
    title: 'Save a heap snapshot',
    defaultPath: snapshotName(now),
    filters: [{ name: 'Heap snapshots', extensions: ['hprof'] }],
  });
}

/** "limner-2026-11-21-1718.hprof" */
export function snapshotName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `limner-${day}-${two(now.getHours())}${two(now.getMinutes())}.hprof`;
}
