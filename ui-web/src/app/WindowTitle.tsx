import { useEffect } from 'react';
import { describeApp } from '../bridge/about';
import { invoke } from '../bridge/invoke';

/** The text in the title bar: the window's own, or the browser's tab. */
export function WindowTitle({ dataset }: { readonly dataset: string | null }) {
  const title = dataset === null ? 'Limner' : `${dataset} – Limner`;
  useEffect(() => {
    showInFrame(title).catch(() => undefined);
  }, [title]);
  return <title>{title}</title>;
}

async function showInFrame(title: string) {
  const { door } = await describeApp();
  if (door === 'WINDOW') await invoke('plugin:window|set_title', { value: title });
}
