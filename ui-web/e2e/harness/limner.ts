import { mkdtempSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject } from 'vitest';
import { java, out } from './environment';
import { Program } from './program';

/** Starts the program with those arguments. */
export function limner(args: readonly string[], properties: readonly string[] = []): Program {
  const start = [java.executable, ...java.flags, ...properties, '-cp', java.classPath, java.main];
  return new Program([...start, ...args], { DISPLAY: inject('display') });
}

export function newWorkspace(): string {
  return mkdtempSync(resolve(out, 'workspace-'));
}
