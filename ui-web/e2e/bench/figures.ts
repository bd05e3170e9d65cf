import { loadavg } from 'node:os';

/** One measured value, and what it should be at most. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  /** Runnable processes of the whole machine over the last minute. */
  readonly load?: number;
}

export function figure(name: string, value: number, unit: string, target?: number): Figure {
  const load = loadavg()[0] ?? 0;
  return target === undefined ? { name, value, unit, load } : { name, value, unit, target, load };
}

function isMissed({ value, target }: Figure): boolean {
  return target !== undefined && !(value <= target);
}

/** The names of those that are not as they should be. */
export function missed(figures: readonly Figure[]): readonly string[] {
  return figures.filter(isMissed).map(({ name }) => name);
}

/** The smallest value that a share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** Shows them to a person. */
export function print(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${table(title, figures)}\n\n`);
}

/** A table for people. */
function table(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((each) => [
    each.name,
    `${rounded(each.value)} ${each.unit}`,
    each.target === undefined ? '' : `≤ ${rounded(each.target)} ${each.unit}`,
    each.target === undefined ? '' : isMissed(each) ? 'missed' : 'met',
    `${each.load?.toFixed(1)}`,
  ]);
  const lines = [['', 'measured', 'target', '', 'load'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...lines.map((row) => row[i]?.length ?? 0)));
  const text = lines.map((row) =>
    row.map((word, i) => (i === 0 ? word.padEnd(widths[i] ?? 0) : word.padStart(widths[i] ?? 0))),
  );
  return [title, ...text.map((row) => row.join('  '))].join('\n');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
