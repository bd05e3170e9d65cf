import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

/** WCAG 2.2, 1.4.3: the least contrast of text with what is behind it. */
const LEAST = 4.5;

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Rgb = readonly [number, number, number];

/** A token's colour in a theme; one that lets light through is seen on top of another. */
function colour(name: string, theme: Theme, behind: Rgb = [255, 255, 255]): Rgb {
  const [, light, dark] = tokens.match(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`) ?? [];
  const hex = (theme === 'light' ? light : dark) ?? '';
  const [r = 0, g = 0, b = 0, a = 255] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  const share = a / 255;
  const mix = (over: number, under: number) => over * share + under * (1 - share);
  return [mix(r, behind[0]), mix(g, behind[1]), mix(b, behind[2])];
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['text-faint', ['bg', 'surface', 'raised', 'tile']],
  ['text-dim', ['bg', 'surface', 'raised', 'tile', 'stage']],
  ['bad', ['bg', 'raised', 'tile']],
  ['accent', ['bg', 'raised']],
] as const)('%s can be read on whatever it is written on', (text, grounds) => {
  for (const theme of THEMES) {
    for (const ground of grounds) {
      const found = contrast(colour(text, theme), colour(ground, theme));
      expect(found, `${text} on ${ground}, ${theme}`).toBeGreaterThanOrEqual(LEAST);
    }
  }
});

test('the keys of a highlighted entry of a menu can be read', () => {
  for (const theme of THEMES) {
    const highlighted = colour('accent-soft', theme, colour('raised', theme));
    expect(contrast(colour('text-dim', theme), highlighted)).toBeGreaterThanOrEqual(LEAST);
  }
});
