import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const LOOP = `
const { parentPort } = require('node:worker_threads');
const clock = new Int32Array(new SharedArrayBuffer(4));
let longest = 0;
function sleep() {
  const begin = performance.now();
  Atomics.wait(clock, 0, 0, 2);
  longest = Math.max(longest, performance.now() - begin - 2);
  setImmediate(sleep);
}
parentPort.on('message', () => {
  parentPort.postMessage(longest);
  process.exit();
});
sleep();
`;

/**
 * A thread that only sleeps, 2 ms at a time: how much later it wakes than it should is how long
 * whoever has work waits for a processor on this machine.
 */
export class Idler {
  readonly #thread = new Worker(LOOP, { eval: true });

  /** The longest wait since it was made, in milliseconds; ends it. */
  async longestWait(): Promise<number> {
    this.#thread.postMessage('end');
    const [longest] = await once(this.#thread, 'message');
    return Number(longest);
  }
}
