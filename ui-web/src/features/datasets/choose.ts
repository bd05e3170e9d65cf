import { open } from '@tauri-apps/plugin-dialog';
import { openPanel } from '../../app/public';
import { describeApp } from '../../bridge/about';
import { failureOf } from '../../bridge/invoke';
import { showFailure } from '../../ui/toast';
import { openPath } from './datasets';

export function chooseZip(): Promise<void> {
  return choose({
    title: 'Open a ZIP of images',
    filters: [{ name: 'ZIP archives', extensions: ['zip'] }],
  });
}

export function chooseFolder(): Promise<void> {
  return choose({ title: 'Open a folder of images', directory: true });
}

/** Asks with the system's dialog, or with our own where a browser shows the page. */
async function choose(question: Parameters<typeof open>[0]) {
  try {
    const { door } = await describeApp();
    if (door === 'BROWSER') return openPanel({ name: 'path' });
    const path = await open({ ...question, multiple: false });
    if (typeof path === 'string') await openPath(path);
  } catch (error) {
    if (failureOf(error).kind === 'INVALID_REQUEST') openPanel({ name: 'path' });
    else showFailure('The file dialog did not open', error);
  }
}
