import { invoke as call, type InvokeOptions } from '@tauri-apps/api/core';
import type { Commands, Failure } from './contract';

interface Options {
  readonly signal?: AbortSignal;
}

/** A command that Java refused or could not finish: kind, message and a short code. */
export class CommandError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CommandError';
    this.failure = failure;
  }
}

/** Asks Java. Aborting the signal cancels the work on the Java side. */
export async function invoke<C extends keyof Commands>(
  command: C,
  request: Commands[C]['request'],
  { signal }: Options = {},
): Promise<Commands[C]['response']> {
  signal?.throwIfAborted();
  // Limner's door reads one option more than Tauri's own: the signal.
  const options = { headers: {}, signal } as InvokeOptions;
  try {
    return await call<Commands[C]['response']>(command, { ...request }, options);
  } catch (error) {
    signal?.throwIfAborted();
    throw isFailure(error) ? new CommandError(error) : error;
  }
}

/** What any thrown value says, as a failure that can be shown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommandError) return error.failure;
  if (isFailure(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'INTERNAL', message, code: 'UI' };
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && 'code' in value;
}
