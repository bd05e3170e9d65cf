import { inject } from 'vitest';
import { Program, until } from './program';

/** Does what a person's hands do, through the X server. */
export async function xdotool(...args: readonly string[]): Promise<string> {
  const tool = new Program(['xdotool', ...args], { DISPLAY: inject('display') });
  await tool.ends();
  return tool.printed.trim();
}

/** The number of the visible window whose title has that text. */
export async function windowTitled(title: string): Promise<string> {
  return until(`a window is called ${title}`, 15_000, async () => {
    const found = await xdotool('search', '--onlyvisible', '--name', title);
    return found.split('\n').at(-1);
  });
}

/** Types a path into the file dialog with that title and confirms it. */
export async function chooseFile(title: string, path: string): Promise<void> {
  const dialog = await windowTitled(title);
  await xdotool('windowactivate', '--sync', dialog);
  await xdotool('key', '--clearmodifiers', 'ctrl+a');
  await xdotool('type', '--delay', '6', path);
  await xdotool('key', 'Return');
  await until(`the dialog ${title} closes`, 10_000, async () => {
    const found = await xdotool('search', '--onlyvisible', '--name', title);
    return found === '';
  });
}

/** Moves the program's window to the upper left corner, away from the drag source. */
export async function placeWindow(): Promise<void> {
  const window = await windowTitled('Limner');
  await xdotool('windowactivate', '--sync', window);
  await xdotool('windowsize', '--sync', window, '1280', '800');
  await xdotool('windowmove', window, '0', '0');
}
