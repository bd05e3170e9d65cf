import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf, newTag, offered, withRecent } from './marks';

const tags = ['blurry', 'done', 'night'].map((name) => ({ name, images: 10 }));
const counts = (done: number) => ({ chosen: 4, tags: [{ name: 'done', images: done }] });

describe('a tag of the chosen images', () => {
  test.each([
    [0, 'none', true, 4],
    [1, 'some', true, 3],
    [4, 'all', false, 4],
  ])(
    'that %i of four have is marked %s; toggling it adds: %s, to %i of them',
    (had, state, isAdding, changes) => {
      expect(markOf('done', counts(had))).toEqual({ images: had, state, isAdding, changes });
    },
  );

  test('is found by a part of its name, whatever its case', () => {
    expect(offered(tags, { typed: ' NI', recent: [] })).toEqual(['night']);
  });

  test('is offered first when it was used lately, and once', () => {
    const found = offered(tags, { typed: '', recent: ['night', 'gone'] });

    expect(found).toEqual(['night', 'blurry', 'done']);
  });
});

test('a name that no tag has makes a new one', () => {
  expect(newTag(tags, ' dusk ')).toBe('dusk');
  expect(newTag(tags, 'done')).toBeNull();
  expect(newTag(tags, '  ')).toBeNull();
});

test('the names used lately are the last ones, each once, nine at most', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (used) => {
      const recent = used.reduce<readonly string[]>(withRecent, []);

      expect(new Set(recent).size).toBe(recent.length);
      expect(recent.length).toBeLessThanOrEqual(9);
      expect(recent[0]).toBe(used.at(-1));
    }),
  );
});
