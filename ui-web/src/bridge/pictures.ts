import type { Failure } from './contract';
import { CommandError, failureOf } from './invoke';

/** How long to wait before a picture that is not there is asked for again; the last one repeats. */
const PAUSES_MILLIS = [400, 800, 1_500, 3_000, 5_000];

/** So many refusals are taken silently: an archive that is being extracted needs its time. */
const SILENT_TRIES = 3;

/** A picture's bytes; a refusal is thrown as Java words it. */
export async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(address, { signal });
  if (answer.ok) return answer.blob();
  throw new CommandError((await answer.json()) as Failure);
}

/** Whether asking again is of no use: the file itself is damaged. */
export function isFinal(error: unknown): boolean {
  return failureOf(error).kind === 'BAD_FILE';
}

/**
 * Asks now and then until a picture is there; false if it never will be. Tells why it is not, once
 * that is worth knowing. Aborting the signal ends it with an AbortError.
 */
export async function untilThere(
  ask: () => Promise<unknown>,
  signal: AbortSignal,
  onReason: (reason: string) => void,
): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error) || tries >= SILENT_TRIES) onReason(failureOf(error).message);
      if (isFinal(error)) return false;
    }
    await pause(PAUSES_MILLIS[Math.min(tries, PAUSES_MILLIS.length - 1)] ?? 0);
    signal.throwIfAborted();
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
