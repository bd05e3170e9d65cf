import { showFailure, showToast } from './toast';

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(`${what} copied`);
  } catch (error) {
    if (copyOldWay(text)) showToast(`${what} copied`);
    else showFailure(`${what} could not be copied`, error);
  }
}

/** The clipboard of a page without the permission, as an embedded browser's may be. */
function copyOldWay(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
