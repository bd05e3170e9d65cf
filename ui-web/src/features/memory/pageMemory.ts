import { useEffect, useState } from 'react';

/** What this page holds, as far as the browser tells. */
export interface PageMemory {
  readonly heapBytes: number | null;
  readonly nodes: number;
}

const LOOK_MILLIS = 1_000;

interface ChromiumPerformance extends Performance {
  readonly memory?: { readonly usedJSHeapSize: number };
}

function read(): PageMemory {
  const { memory }: ChromiumPerformance = performance;
  return {
    heapBytes: memory?.usedJSHeapSize ?? null,
    nodes: document.querySelectorAll('*').length,
  };
}

/** Looks once a second while it is shown. */
export function usePageMemory(): PageMemory {
  const [memory, setMemory] = useState(read);
  useEffect(() => {
    const clock = setInterval(() => setMemory(read()), LOOK_MILLIS);
    return () => clearInterval(clock);
  }, []);
  return memory;
}
