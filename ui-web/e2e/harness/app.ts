import type { Page } from 'playwright-core';
import type { Program } from './program';

/** How a program under test is started. */
export interface Start {
  /** A folder with another front end. */
  readonly ui?: string;
  /** A workspace of an earlier program; else a new one. */
  readonly workspace?: string | undefined;
  /** A ZIP or folder named on the command line. */
  readonly open?: string;
}

/** A running program and its page. */
export interface App {
  readonly page: Page;
  readonly program: Program;
  readonly workspace: string;
  /** Opens a ZIP or folder the way a user of this door does. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One of the two ways in. */
export interface Door {
  readonly name: 'window' | 'browser';
  start(start?: Start): Promise<App>;
}
