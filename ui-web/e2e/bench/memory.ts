import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { java } from '../harness/environment';
import type { Program } from '../harness/program';
import { type Figure, figure } from './figures';

const TICKS_PER_SECOND = 100;

/** What Java and the page hold. */
export async function memory(page: Page, program: Program): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  await session.detach();
  return [
    figure('Java heap in use', heapMegabytes(program), 'MB', 128),
    figure('Java heap in use after a collection', liveHeap(program), 'MB', 128),
    figure('Java, all memory in RAM at most', peakMegabytes(program), 'MB'),
    figure('page: JavaScript heap', metric('JSHeapUsedSize') / 1e6, 'MB', 30),
    figure('page: DOM nodes', metric('Nodes'), ''),
  ];
}

/** Megabytes of the heap that stay after a collection. */
export function liveHeap(program: Program): number {
  jcmd(program, 'GC.run');
  return heapMegabytes(program);
}

/** Seconds of processor time that Java has used. */
export function processorSeconds({ pid }: Program): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function heapMegabytes(program: Program): number {
  const used = [...jcmd(program, 'GC.heap_info').matchAll(/heap.* used (\d+)K/g)];
  return used.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024;
}

function peakMegabytes({ pid }: Program): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/^VmHWM:\s+(\d+)/m)?.[1] ?? 0) / 1024;
}

function jcmd({ pid }: Program, command: string): string {
  const tool = resolve(dirname(java.executable), 'jcmd');
  return execFileSync(tool, [String(pid), command], { encoding: 'utf8' });
}
