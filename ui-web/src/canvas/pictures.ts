import { lru } from './lru';
import type { Size } from './points';

/** An image to be decoded: its key, where it is served, and its size in pixels, 0 while unknown. */
export interface Source extends Size {
  readonly key: string;
  readonly address: string;
}

/** Decoded pixels that hold memory until closed; an ImageBitmap, say. */
export interface Decoded extends Size {
  close(): void;
}

type Decode<D> = (source: Source, signal: AbortSignal) => Promise<D>;

/** Decoded images, bounded in bytes. The first wanted is on the screen; the others are loaded ahead. */
export interface Pictures<D> {
  want(sources: readonly Source[]): void;
  find(key: string): D | undefined;
  /** What went wrong with it, if anything did. */
  failure(key: string): unknown;
  clear(): void;
}

/** Which failures may pass, and after how long it is worth trying again. */
interface Patience {
  readonly mayPass: (error: unknown) => boolean;
  readonly pauseMillis: number;
}

const NONE: Patience = { mayPass: () => false, pauseMillis: 0 };

const BYTES_PER_PIXEL = 4;

/** A source that would take more of the budget than this is not loaded ahead. */
const LARGEST_AHEAD = 0.3;

export function pictures<D extends Decoded>(
  decode: Decode<D>,
  budget: number,
  onChange: (key: string) => void,
  { mayPass, pauseMillis }: Patience = NONE,
): Pictures<D> {
  const kept = lru<D>(budget, (picture) => picture.close());
  const failures = new Map<string, unknown>();
  const due = new Set<string>();
  const loading = new Map<string, AbortController>();
  let wanted: readonly Source[] = [];

  async function load(source: Source) {
    const abort = new AbortController();
    loading.set(source.key, abort);
    due.delete(source.key);
    try {
      const picture = await decode(source, abort.signal);
      if (abort.signal.aborted) return picture.close();
      kept.put(source.key, picture, picture.width * picture.height * BYTES_PER_PIXEL);
      failures.delete(source.key);
    } catch (error) {
      if (abort.signal.aborted) return;
      failures.set(source.key, error);
      if (mayPass(error)) setTimeout(() => tryAgain(source.key), pauseMillis);
    }
    loading.delete(source.key);
    onChange(source.key);
    loadNext();
  }

  function tryAgain(key: string) {
    if (!failures.has(key)) return;
    due.add(key);
    loadNext();
  }

  /** One at a time ahead, so that the current one never waits for its neighbours. */
  function loadNext() {
    const [current, ...ahead] = wanted;
    if (current && isMissing(current)) {
      load(current);
    } else if (loading.size === 0) {
      const next = ahead.find((source) => isMissing(source) && fitsAhead(source, budget));
      if (next) load(next);
    }
  }

  function isMissing({ key }: Source): boolean {
    return !kept.find(key) && !loading.has(key) && (!failures.has(key) || due.has(key));
  }

  return {
    want(sources) {
      wanted = sources;
      kept.pin(sources[0]?.key ?? null);
      for (const [key, abort] of loading) {
        if (sources.some((source) => source.key === key)) continue;
        abort.abort();
        loading.delete(key);
      }
      loadNext();
    },
    find: kept.find,
    failure: (key) => failures.get(key),
    clear() {
      this.want([]);
      kept.clear();
      failures.clear();
      due.clear();
    },
  };
}

function fitsAhead({ width, height }: Source, budget: number): boolean {
  return width * height * BYTES_PER_PIXEL <= budget * LARGEST_AHEAD;
}
