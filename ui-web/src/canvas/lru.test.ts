import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lru } from './lru';

test('the least recently used leaves first', () => {
  const gone: string[] = [];
  const cache = lru<string>(30, (value) => gone.push(value));
  cache.put('a', 'A', 10);
  cache.put('b', 'B', 10);
  cache.put('c', 'C', 10);

  cache.find('a');
  cache.put('d', 'D', 10);

  expect(gone).toEqual(['B']);
});

test('the pinned value stays however large it is, and leaves when another is pinned', () => {
  const gone: string[] = [];
  const cache = lru<string>(30, (value) => gone.push(value));
  cache.pin('huge');

  cache.put('huge', 'H', 1000);
  expect(gone).toEqual([]);

  cache.pin('other');
  expect(gone).toEqual(['H']);
});

test('the bytes never exceed the budget and every value is evicted exactly once', () => {
  const anyPuts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(60)));
  fc.assert(
    fc.property(anyPuts, (puts) => {
      const gone: number[] = [];
      const cache = lru<number>(100, (value) => gone.push(value));

      puts.forEach(([key, bytes], i) => {
        cache.put(key, i, bytes);
        expect(cache.bytes()).toBeLessThanOrEqual(100);
      });
      cache.clear();

      expect(gone.toSorted((a, b) => a - b)).toEqual(puts.map((_, i) => i));
      expect(cache.bytes()).toBe(0);
    }),
  );
});
