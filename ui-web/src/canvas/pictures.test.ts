import { expect, test } from 'vitest';
import { type Decoded, pictures, type Source } from './pictures';

function source(key: string, side = 10): Source {
  return { key, address: `/${key}`, width: side, height: side };
}

/** A decoder that answers when told to, with pictures that know whether they are closed. */
function studio(budget: number) {
  const waiting = new Map<string, (picture: Decoded | null) => void>();
  const closed: string[] = [];
  const aborted: string[] = [];
  const shown = pictures<Decoded>(
    ({ key, width, height }, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => aborted.push(key));
        waiting.set(key, (picture) => (picture ? resolve(picture) : reject(new Error('broken'))));
        pixels.set(key, { width, height, close: () => closed.push(key) });
      }),
    budget,
    () => {},
  );
  const pixels = new Map<string, Decoded>();
  const settle = async (key: string, works: boolean) => {
    waiting.get(key)?.(works ? (pixels.get(key) ?? null) : null);
    waiting.delete(key);
    await new Promise((done) => setTimeout(done));
  };
  return { shown, closed, aborted, loading: () => [...waiting.keys()], settle };
}

test('the current image loads first, then its neighbours one at a time', async () => {
  const { shown, loading, settle } = studio(10_000);

  shown.want([source('now'), source('next'), source('afterwards')]);
  expect(loading()).toEqual(['now']);

  await settle('now', true);
  expect(loading()).toEqual(['next']);

  await settle('next', true);
  expect(loading()).toEqual(['afterwards']);
  expect(shown.find('next')).toBeDefined();
});

test('an image nobody wants any more is aborted, and closed when it arrives all the same', async () => {
  const { shown, aborted, closed, settle } = studio(10_000);
  shown.want([source('a')]);

  shown.want([source('b')]);
  await settle('a', true);

  expect(aborted).toEqual(['a']);
  expect(closed).toEqual(['a']);
  expect(shown.find('a')).toBeUndefined();
});

test('a broken image is remembered as failed and the next still loads', async () => {
  const { shown, loading, settle } = studio(10_000);
  shown.want([source('broken'), source('next')]);

  await settle('broken', false);

  expect(shown.failure('broken')).toBeDefined();
  expect(loading()).toEqual(['next']);
});

test('the budget closes old pictures but never the current one', async () => {
  const { shown, closed, settle } = studio(500);
  shown.want([source('old')]);
  await settle('old', true);

  shown.want([source('huge', 40)]);
  await settle('huge', true);

  expect(closed).toEqual(['old']);
  expect(shown.find('huge')).toBeDefined();
});

test('a huge neighbour is not loaded ahead', async () => {
  const { shown, loading, settle } = studio(500);
  shown.want([source('now'), source('huge', 40)]);

  await settle('now', true);

  expect(loading()).toEqual([]);
});

test('a failure that may pass is tried again, and is known until it has passed', async () => {
  let isThere = false;
  const decode = async (): Promise<Decoded> => {
    if (!isThere) throw new Error('not extracted yet');
    return { width: 10, height: 10, close: () => {} };
  };
  const patience = { mayPass: () => true, pauseMillis: 10 };
  const shown = pictures<Decoded>(decode, 10_000, () => {}, patience);

  shown.want([source('big')]);
  await expect.poll(() => shown.failure('big')).toEqual(new Error('not extracted yet'));

  isThere = true;
  await expect.poll(() => shown.find('big')).toBeDefined();
  expect(shown.failure('big')).toBeUndefined();
});
