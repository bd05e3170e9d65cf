import { expect, test } from 'vitest';
import { describeCopied } from './problems';

test('whoever copies more problems than fit is told how many were copied', () => {
  expect(describeCopied(12, 12)).toBe('12 problems');
  expect(describeCopied(20_000, 31_000)).toBe('The first 20,000 of 31,000 problems');
});
