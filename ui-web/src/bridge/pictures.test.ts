import { expect, test } from 'vitest';
import type { Kind } from './contract';
import { CommandError } from './invoke';
import { untilThere } from './pictures';

/** Refuses with these, one after the other, then gives the picture. */
function door(...refusals: readonly (readonly [Kind, string])[]) {
  const left = [...refusals];
  const said: string[] = [];
  let asked = 0;
  return {
    ask: async () => {
      asked++;
      const [kind, message] = left.shift() ?? [];
      if (kind && message) throw new CommandError({ kind, message, code: 'X' });
    },
    tell: (reason: string) => said.push(reason),
    said,
    asked: () => asked,
  };
}

test('a picture that is not extracted yet is asked for until it is there, and nothing is said', async () => {
  const { ask, tell, said, asked } = door(['IO', 'not extracted yet'], ['IO', 'not extracted yet']);

  expect(await untilThere(ask, new AbortController().signal, tell)).toBe(true);
  expect(asked()).toBe(3);
  expect(said).toEqual([]);
});

test.each([
  ['BAD_FILE', 'a.jpg: no image data'],
  ['NOT_FOUND', 'There is no image 7'],
  ['ACCESS_DENIED', 'Not allowed to open a.jpg'],
] as const)(
  'a picture refused for good, as %s, is asked for once and its reason told',
  async (kind, reason) => {
    const { ask, tell, said, asked } = door([kind, reason]);

    expect(await untilThere(ask, new AbortController().signal, tell)).toBe(false);
    expect(asked()).toBe(1);
    expect(said).toEqual([reason]);
  },
);

test('a picture that came but could not be drawn is asked for again after a pause', async () => {
  const { ask, tell, asked } = door();
  const begin = performance.now();

  await untilThere(ask, new AbortController().signal, tell, 1);

  expect(performance.now() - begin).toBeGreaterThan(350);
  expect(asked()).toBe(1);
});

test('a cell that has scrolled away asks no more', async () => {
  const { ask, tell, asked } = door(['IO', 'not extracted yet']);
  const gone = new AbortController();

  const waiting = untilThere(ask, gone.signal, tell);
  setTimeout(() => gone.abort(), 100);

  await expect(waiting).rejects.toThrow();
  expect(asked()).toBe(1);
});
