import { create } from 'zustand';
import type { Kind } from '../bridge/contract';
import { failureOf } from '../bridge/invoke';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** What went wrong: its reason, and of which kind and with which code where that is known. */
interface Trouble {
  readonly reason: string;
  readonly note?: string;
}

/** A message that lies over a corner of the window for a while. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly trouble?: Trouble;
  readonly action?: ToastAction;
}

const KINDS: Readonly<Record<Kind, string>> = {
  CANCELLED: 'Cancelled',
  INVALID_REQUEST: 'Not possible',
  NOT_FOUND: 'Not found',
  ACCESS_DENIED: 'Access denied',
  BAD_FILE: 'Damaged file',
  IO: 'Read or write failure',
  INTERNAL: 'Internal failure',
};

const MOST_AT_ONCE = 4;
const INFORMING_MILLIS = 8_000;
const TROUBLE_MILLIS = 20_000;
const READING_MILLIS = 2_000;

let lastId = 0;
let isRead = false;

export const useToasts = create<readonly Toast[]>(() => []);

export function dismissToast(id: number): void {
  isRead = false;
  useToasts.setState((toasts) => toasts.filter((toast) => toast.id !== id), true);
}

/** While somebody points at the toasts, or has the keyboard in them, none goes away by itself. */
export function holdToasts(hold: boolean): void {
  isRead = hold;
}

export function showToast(title: string, action?: ToastAction): void {
  add({ id: ++lastId, title, ...(action && { action }) }, INFORMING_MILLIS);
}

/** Says what could not be done and why; a cancelled command is no failure. */
export function showFailure(title: string, error: unknown): void {
  const { kind, message, code } = failureOf(error);
  if (kind !== 'CANCELLED') {
    showTrouble(title, { reason: message, note: `${KINDS[kind] ?? kind} · ${code}` });
  }
}

/** Says what went wrong, and why. */
export function showTrouble(title: string, trouble: Trouble): void {
  add({ id: ++lastId, title, trouble }, TROUBLE_MILLIS);
}

/** All that a toast says, to be pasted into a message. */
export function textOf({ title, trouble }: Toast): string {
  return [title, trouble?.reason, trouble?.note].filter(Boolean).join('\n');
}

function add(toast: Toast, millis: number) {
  const others = useToasts.getState().filter(({ title }) => title !== toast.title);
  useToasts.setState([...others, toast].slice(-MOST_AT_ONCE), true);
  const end = () => (isRead ? setTimeout(end, READING_MILLIS) : dismissToast(toast.id));
  setTimeout(end, millis);
}
