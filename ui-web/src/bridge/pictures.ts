import type { Failure, Kind } from './contract';
import { CommandError, failureOf } from './invoke';

/** How long to wait before a picture that is not there is asked for again. */
const PAUSES_MILLIS = [400, 800, 1_500, 3_000];
const LONGEST_PAUSE_MILLIS = 5_000;

/** So many refusals are taken silently: an archive that is being extracted needs its time. */
const SILENT_TRIES = 3;

/** A picture's bytes; a refusal is thrown as Java words it. */
export async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(address, { signal });
  if (answer.ok) return answer.blob();
  throw new CommandError((await answer.json()) as Failure);
}

/** These stay as they are: the file is damaged, gone, or not for us. */
const FINAL: readonly Kind[] = ['BAD_FILE', 'NOT_FOUND', 'ACCESS_DENIED'];

/** Whether asking again is of no use. */
export function isFinal(error: unknown): boolean {
  return FINAL.includes(failureOf(error).kind);
}

/**
 * Asks now and then until a picture is there; false if it never will be. Tells why it is not, once
 * that is worth knowing. Aborting the signal ends it with an AbortError.
 *
 * @param triesBefore how often a picture came that could not be drawn; then there is a pause first
 */
export async function untilThere(
  ask: () => Promise<unknown>,
  signal: AbortSignal,
  onReason: (reason: string) => void,
  triesBefore = 0,
): Promise<boolean> {
  for (let tries = triesBefore; ; tries++) {
    if (tries > 0) await pause(PAUSES_MILLIS[tries - 1] ?? LONGEST_PAUSE_MILLIS);
    signal.throwIfAborted();
    try {
      await ask();
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error) || tries >= SILENT_TRIES) onReason(failureOf(error).message);
      if (isFinal(error)) return false;
    }
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
