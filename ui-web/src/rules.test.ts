import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./bridge/contract.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const styles = import.meta.glob<string>(['./**/*.css', '!./ui/tokens.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function breaking(files: Record<string, string>, rule: (text: string, path: string) => boolean) {
  return Object.entries(files).flatMap(([path, text]) => (rule(text, path) ? [] : [path]));
}

test('the rules are about all there is', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(Object.keys(styles).length).toBeGreaterThan(20);
});

test('a component has at most 120 lines, any other file at most 200', () => {
  const limit = (path: string) => (path.endsWith('.tsx') ? 120 : 200);

  expect(breaking(sources, (text, path) => text.split('\n').length <= limit(path) + 1)).toEqual([]);
});

test('colours and type sizes are tokens', () => {
  expect(breaking(styles, (text) => !/#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(text))).toEqual([]);
  expect(breaking(styles, (text) => !/font-size:(?!\s*var\(--text-)/.test(text))).toEqual([]);
});
