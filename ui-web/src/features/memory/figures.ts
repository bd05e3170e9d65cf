import type { CollectorFigures, Growth, ProcessMemory, Role } from '../../bridge/contract';
import { formatCount } from '../../ui/format';

const MEBI = 1 << 20;
const GIBI = 1 << 30;

/** Bytes of memory, which comes in powers of two as the heap's limit does: "61.3 MB", "22.1 GB". */
export function formatMemory(bytes: number): string {
  return bytes < GIBI ? `${(bytes / MEBI).toFixed(1)} MB` : `${(bytes / GIBI).toFixed(1)} GB`;
}

/** The same, or a dash where the system does not tell. */
export function formatKnown(bytes: number | null): string {
  return bytes === null ? '—' : formatMemory(bytes);
}

/** "1,204 ms", "12.4 s". */
export function formatMillis(millis: number): string {
  return millis < 10_000 ? `${formatCount(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}

/** The share of a limit that is held, 0 to 1; what passed its limit fills the bar. */
export function shareOf(held: number, allowed: number): number {
  if (allowed <= 0) return held > 0 ? 1 : 0;
  return Math.min(1, held / allowed);
}

export const ROLES: Readonly<Record<Role, string>> = {
  JAVA: 'Java: files, pictures, database',
  PAGE: 'Page',
  GRAPHICS: 'Graphics',
  NETWORK: 'Network (closed off)',
  STORAGE: 'Storage',
  ZYGOTE: 'Starts other helpers',
  HELPER: 'Helper',
};

/** What the browser's processes hold together, each with its fair share; null where nobody knows. */
export function browserBytes(processes: readonly ProcessMemory[]): number | null {
  const shares = processes
    .filter(({ role }) => role !== 'JAVA')
    .map(({ shareBytes, residentBytes }) => shareBytes ?? residentBytes);
  const known = shares.filter((bytes) => bytes !== null);
  return known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0);
}

const COLLECTORS: Readonly<Record<string, string>> = {
  Copy: 'Young objects',
  MarkSweepCompact: 'Whole heap',
  'G1 Young Generation': 'Young objects',
  'G1 Concurrent GC': 'Marking, beside the program',
  'G1 Old Generation': 'Whole heap',
};

/** What a collector collects, in words where we know it. */
export function collectorName({ name }: CollectorFigures): string {
  return COLLECTORS[name] ?? name;
}

/** What the leak watch found, in words. */
export function describeGrowth({ growing, rounds, bytesPerRound, bytes }: Growth): string {
  if (rounds === 0) return 'Too few closings so far to say anything: it takes five.';
  if (!growing) return `No growth over the last ${rounds} closings.`;
  const each = formatMemory(bytesPerRound);
  return `The heap grows by ${each} with every closing: ${formatMemory(bytes)} over the last ${rounds}.`;
}
