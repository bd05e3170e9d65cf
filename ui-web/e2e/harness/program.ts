import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** A process that was started, and everything it has printed. */
export class Program {
  readonly #child: ChildProcess;
  #printed = '';

  constructor(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const [executable = '', ...args] = command;
    this.#child = spawn(executable, args, { env: { ...process.env, ...env } });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text;
      });
    }
    this.#child.on('error', (error) => {
      this.#printed += String(error);
    });
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  get printed(): string {
    return this.#printed;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  assertRunning(): void {
    if (this.isRunning) return;
    const { exitCode, signalCode } = this.#child;
    throw new Error(`the program ended with ${signalCode ?? exitCode}:\n${this.#printed}`);
  }

  /** The first match of a pattern in what is printed. */
  async prints(pattern: RegExp, millis = 30_000): Promise<RegExpMatchArray> {
    return until(`${pattern} is printed`, millis, () => {
      const found = this.#printed.match(pattern);
      if (!found) this.assertRunning();
      return found;
    });
  }

  /** Its exit code, once it ends by itself. */
  async ends(millis = 20_000): Promise<number | null> {
    await until(`process ${this.pid} ends`, millis, () => !this.isRunning);
    return this.#child.exitCode;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Ends it, by force if it does not want to. */
  async stop(): Promise<void> {
    if (!this.isRunning) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const force = setTimeout(() => this.#child.kill('SIGKILL'), 8_000);
    await gone;
    clearTimeout(force);
  }
}

/** Asks again and again until the answer is truthy. */
export async function until<T>(
  what: string,
  millis: number,
  ask: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + millis;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${millis} ms until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The running processes whose command line holds a text, but for this one. */
export function processesWith(text: string): readonly { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(text));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // It ended meanwhile.
  }
}

/** Whether a process was started by another, or by one that it started. */
export function descendsFrom(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function parentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(status.match(/^PPid:\s+(\d+)/m)?.[1] ?? 0);
  } catch {
    return 0; // It ended meanwhile.
  }
}
