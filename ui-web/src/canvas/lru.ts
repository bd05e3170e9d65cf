/** Values kept while their bytes fit a budget; the least recently used leaves first, never `pinned`. */
export interface Lru<V> {
  find(key: string): V | undefined;
  put(key: string, value: V, bytes: number): void;
  pin(key: string | null): void;
  bytes(): number;
  clear(): void;
}

interface Held<V> {
  readonly value: V;
  readonly bytes: number;
}

export function lru<V>(budget: number, onEvict: (value: V) => void): Lru<V> {
  const held = new Map<string, Held<V>>();
  let pinned: string | null = null;
  let bytes = 0;

  function drop(key: string, entry: Held<V>) {
    held.delete(key);
    bytes -= entry.bytes;
    onEvict(entry.value);
  }

  function shrink() {
    for (const [key, entry] of held) {
      if (bytes <= budget) return;
      if (key !== pinned) drop(key, entry);
    }
  }

  return {
    find(key) {
      const entry = held.get(key);
      if (!entry) return undefined;
      held.delete(key);
      held.set(key, entry);
      return entry.value;
    },
    put(key, value, size) {
      const before = held.get(key);
      if (before) drop(key, before);
      held.set(key, { value, bytes: size });
      bytes += size;
      shrink();
    },
    pin(key) {
      pinned = key;
      shrink();
    },
    bytes: () => bytes,
    clear() {
      for (const [key, entry] of held) drop(key, entry);
    },
  };
}
