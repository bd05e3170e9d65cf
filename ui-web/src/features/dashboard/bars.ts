import type { Bar, Chart } from '../../bridge/contract';
import { formatCount, formatMany } from '../../ui/format';
import { addCondition, hasCondition, removeCondition } from '../query';

/** How a chart is drawn: names as rows, the most frequent first; ranges of a number as columns. */
export interface Drawing {
  readonly title: string;
  readonly as: 'rows' | 'columns';
  /** Whether an image may be in several bars: then two of them together still find something. */
  readonly isShared?: true;
  /** Whether the shapes of each bar are counted too. */
  readonly hasShapes?: true;
  /** Whether its bars meet at edges; a bar of whole numbers says all of them. */
  readonly hasEdges?: true;
}

export const DRAWINGS: Readonly<Record<Chart, Drawing>> = {
  CLASS: { title: 'Classes', as: 'rows', isShared: true, hasShapes: true },
  TAG: { title: 'Tags', as: 'rows', isShared: true },
  SHAPES: { title: 'Shapes per image', as: 'columns' },
  SPLIT: { title: 'Splits', as: 'rows' },
  FORMAT: { title: 'Formats', as: 'rows' },
  MEGAPIXELS: { title: 'Megapixels', as: 'columns', hasEdges: true },
  ASPECT: { title: 'Aspect ratio', as: 'columns', hasEdges: true },
  BYTES: { title: 'File size', as: 'columns', hasEdges: true },
};

/** The charts from top to bottom. */
export const ORDER: readonly Chart[] = [
  'CLASS',
  'TAG',
  'SHAPES',
  'SPLIT',
  'FORMAT',
  'MEGAPIXELS',
  'ASPECT',
  'BYTES',
];

/** The query after a bar was pressed. No image is in two bars of a number: another one replaces the first. */
export function pressBar(query: string, pressed: Bar, others: readonly Bar[]): string {
  if (hasCondition(query, pressed.query)) return removeCondition(query, pressed.query);
  const replaced = others.filter((bar) => hasCondition(query, bar.query));
  return addCondition(
    replaced.reduce((rest, bar) => removeCondition(rest, bar.query), query),
    pressed.query,
  );
}

/** What a bar says when it is looked at: "1,234 images · 12.3 %", of a class its shapes too. */
export function describeBar(bar: Bar, chart: Chart, total: number): string {
  const parts = [formatMany(bar.images, 'image'), formatShare(bar.images, total)];
  if (DRAWINGS[chart].hasShapes) parts.push(formatMany(bar.shapes, 'shape'));
  return parts.join(' · ');
}

/** 0.1234 of a whole as "12.3 %"; a little is never nothing, and nearly all is never all. */
export function formatShare(part: number, total: number): string {
  if (total === 0 || part === 0) return '0 %';
  if (part === total) return '100 %';
  const percent = Math.max(0.1, Math.min(99.9, (part / total) * 100));
  return `${percent >= 10 ? percent.toFixed(1) : percent.toPrecision(2)} %`;
}

/** Few letters for a large number: 950, "1.2k", "34k", "5.6M". */
export function formatShort(count: number): string {
  if (count < 1_000) return formatCount(count);
  const [amount, unit] = count < 999_500 ? [count / 1_000, 'k'] : [count / 1e6, 'M'];
  return `${amount < 9.95 ? Number(amount.toFixed(1)) : Math.round(amount)}${unit}`;
}

/** Where a range begins, as it is written below the left edge of its bar: "1–2" and "≥ 1" begin at 1. */
export function edgeOf(label: string): string {
  return label.startsWith('<') ? '' : label.replace(/^≥ /, '').replace(/–.*/, '');
}

/** How a chart names a bar. */
export function nameOf(bar: Bar, chart: Chart): string {
  return chart === 'SPLIT' ? bar.label.toLowerCase() : bar.label;
}

/** So many labels side by side are one apart, or more where they would run into each other. */
export function labelStep(labels: readonly string[], room: number): number {
  const longest = Math.max(1, ...labels.map((label) => label.length));
  return Math.max(1, Math.ceil((longest * CHARACTER + LABEL_GAP) / Math.max(1, room)));
}

const CHARACTER = 5.8;
const LABEL_GAP = 6;

/** The bar an arrow key goes to from another; null for other keys. */
export function barAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
