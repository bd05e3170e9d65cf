import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { photosZip, sample, tauriPage } from './harness/fixtures';
import { limner } from './harness/limner';
import { windowDoor } from './harness/windowDoor';

describe.each(doors)("Tauri's own packages in the $name", (door) => {
  let app: App;

  beforeAll(async () => {
    app = await door.start({ ui: tauriPage });
    await app.page.locator('[data-ready]').waitFor({ state: 'attached' });
    await grant(app, photosZip);
    await grant(app, sample);
  });
  afterAll(() => app?.close());

  it('invoke answers with the result', async () => {
    const about = await app.page.evaluate(() =>
      window.tauri.core.invoke<{ door: string }>('describe_app'),
    );
    expect(about.door).toBe(door.name === 'window' ? 'WINDOW' : 'BROWSER');
  });

  it('invoke keeps every character', async () => {
    const text = 'é 漢 😀 "\\ \u0000 end';
    const failure = await app.page.evaluate(
      (id) => window.tauri.core.invoke('show_dataset', { id }).catch((error: unknown) => error),
      text,
    );
    expect(failure).toMatchObject({ kind: 'NOT_FOUND', message: expect.stringContaining(text) });
  });

  it('invoke rejects with kind, message and code', async () => {
    const failures = await app.page.evaluate(async () => {
      const { invoke } = window.tauri.core;
      const failureOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);
      return [
        await failureOf(invoke('show_dataset', { id: 'nobody' })),
        await failureOf(invoke('no_such_command')),
        await failureOf(invoke('list_images', { dataset: 'x', offset: -1, limit: 5 })),
      ];
    });
    for (const failure of failures) {
      expect(failure).toMatchObject({ message: expect.any(String), code: expect.any(String) });
    }
    expect(failures[0]).toMatchObject({ kind: 'NOT_FOUND' });
    expect(failures[2]).toMatchObject({ kind: 'INVALID_REQUEST' });
  });

  it('a Channel brings progress in order and its end before the result', async () => {
    const seen = await app.page.evaluate(async (zipPath) => {
      const { Channel, invoke } = window.tauri.core;
      const heard: { done: number; total: number }[] = [];
      const onProgress = new Channel<{ done: number; total: number }>();
      onProgress.onmessage = (message) => heard.push(message);
      const extracted = await invoke<{ files: number }>('extract_zip_with_progress', {
        zipPath,
        onProgress,
      });
      return { heard, files: extracted.files };
    }, photosZip);
    expect(seen.files).toBe(140);
    expect(seen.heard.length).toBeGreaterThan(0);
    const done = seen.heard.map((message) => message.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(seen.heard.at(-1)?.total);
  });

  it('listen hears what emit sends, until unlisten', async () => {
    const heard = await app.page.evaluate(async () => {
      const { emit, listen } = window.tauri.event;
      const payloads: unknown[] = [];
      const wait = (count: number) =>
        new Promise<void>((resolve) => {
          const look = () => (payloads.length >= count ? resolve() : setTimeout(look, 10));
          look();
        });
      const unlisten = await listen('colour', ({ payload }) => payloads.push(payload));
      await emit('colour', { name: 'green' });
      await emit('colour', 'blue 😀');
      await wait(2);
      unlisten();
      await emit('colour', 'never heard');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return payloads;
    });
    expect(heard).toEqual([{ name: 'green' }, 'blue 😀']);
  });

  it('once hears one event and emitTo reaches only its target', async () => {
    const heard = await app.page.evaluate(async () => {
      const { emit, emitTo, listen, once } = window.tauri.event;
      const payloads: unknown[] = [];
      await once('single', ({ payload }) => payloads.push(payload));
      await emit('single', 1);
      await emit('single', 2);
      await listen('aimed', ({ payload }) => payloads.push(payload), { target: 'main' });
      await emitTo('another', 'aimed', 'not for us');
      await emitTo('main', 'aimed', 'for us');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return payloads;
    });
    expect(heard).toEqual([1, 'for us']);
  });

  it('convertFileSrc shows a picture of an opened folder', async () => {
    const width = await app.page.evaluate(widthOf, resolve(sample, 'images/train/scene-31.jpg'));
    expect(width).toBe(2400);
  });

  it('convertFileSrc knows paths with spaces and any script', async () => {
    const width = await app.page.evaluate(
      widthOf,
      resolve(sample, 'images/train/scene-23 港の朝.jpg'),
    );
    expect(width).toBeGreaterThan(0);
  });
});

describe('the page in the window', () => {
  let app: App;

  beforeAll(async () => {
    app = await windowDoor.start({ ui: tauriPage, open: sample });
    await app.page.locator('[data-ready]').waitFor({ state: 'attached' });
  });
  afterAll(() => app?.close());

  it('may not read what no person chose', async () => {
    const status = await app.page.evaluate(async (path) => {
      const answer = await fetch(window.tauri.core.convertFileSrc(path));
      return answer.status;
    }, '/etc/hostname');
    expect(status).toBe(403);
    const failure = await app.page.evaluate(
      (path) =>
        window.tauri.core.invoke('get_image_as_data_url', { path }).catch((e: unknown) => e),
      '/etc/hostname',
    );
    expect(failure).toMatchObject({ kind: 'ACCESS_DENIED' });
  });
});

async function widthOf(path: string): Promise<number> {
  const image = new Image();
  image.src = window.tauri.core.convertFileSrc(path);
  await image.decode();
  return image.naturalWidth;
}

/** A path named on the command line is chosen by a person; under `serve` every path is. */
async function grant(app: App, path: string): Promise<void> {
  const about = await app.page.evaluate(() =>
    window.tauri.core.invoke<{ door: string }>('describe_app'),
  );
  if (about.door === 'BROWSER') return;
  await limner(['--workspace', app.workspace, path]).ends();
}
