import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MemoryReport, Reading } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient } from '../../bridge/queries';
import { showFailure, showToast } from '../../ui/toast';
import { formatMemory } from './figures';

/** The timeline: ten minutes, a reading a second. */
export const KEPT_READINGS = 600;

const LOOK_MILLIS = 1_000;
const KEY = ['read_memory'] as const;

const memoryQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }): Promise<MemoryReport> => {
    const known = queryClient.getQueryData<MemoryReport>(KEY)?.readings ?? [];
    const report = await invoke('read_memory', { since: known.at(-1)?.number ?? 0 }, { signal });
    return { ...report, readings: joined(known, report.readings) };
  },
  refetchInterval: LOOK_MILLIS,
  gcTime: 0,
});

/** What the program holds, as long as somebody looks. */
export function useMemory(): MemoryReport | undefined {
  return useQuery(memoryQuery).data;
}

/** The readings known and those that came, as many as the timeline shows. */
export function joined(known: readonly Reading[], fresh: readonly Reading[]): readonly Reading[] {
  return [...known, ...fresh].slice(-KEPT_READINGS);
}

/** Has Java free what it does not use any more, and says how much that was. */
export async function collectNow(): Promise<void> {
  try {
    const before = await heapBytes();
    await invoke('collect_garbage', {});
    const after = await heapBytes();
    await queryClient.invalidateQueries({ queryKey: KEY });
    showToast(`${formatMemory(Math.max(0, before - after))} freed, ${formatMemory(after)} in use`);
  } catch (error) {
    showFailure('The heap could not be collected', error);
  }
}

async function heapBytes(): Promise<number> {
  const { heap } = await invoke('read_memory', { since: Number.MAX_SAFE_INTEGER });
  return heap.usedBytes;
}
