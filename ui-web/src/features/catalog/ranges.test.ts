import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, difference, has, NOTHING, type Ranges, span, toggle, union } from './ranges';

const anyRanges = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)))
  .map((pairs) => pairs.reduce<Ranges>((all, [a, b]) => union(all, span(a, b)), NOTHING));

function members(ranges: Ranges): number[] {
  return Array.from({ length: 70 }, (_, position) => position).filter((p) => has(ranges, p));
}

test('ranges are sorted and neither overlap nor touch', () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      ranges.forEach((range, i) => {
        expect(range.start).toBeLessThan(range.end);
        const next = ranges[i + 1];
        if (next) expect(range.end).toBeLessThan(next.start);
      });
    }),
  );
});

test('the count is the number of members', () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      expect(count(ranges)).toBe(members(ranges).length);
    }),
  );
});

test('union and difference are those of sets', () => {
  fc.assert(
    fc.property(anyRanges, anyRanges, (a, b) => {
      const inB = new Set(members(b));

      expect(new Set(members(union(a, b)))).toEqual(new Set([...members(a), ...inB]));
      expect(members(difference(a, b))).toEqual(members(a).filter((p) => !inB.has(p)));
    }),
  );
});

test('toggling twice changes nothing', () => {
  fc.assert(
    fc.property(anyRanges, fc.nat(60), (ranges, position) => {
      expect(toggle(toggle(ranges, position), position)).toEqual(ranges);
    }),
  );
});
