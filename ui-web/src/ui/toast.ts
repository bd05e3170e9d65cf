import { create } from 'zustand';
import type { Failure } from '../bridge/contract';
import { failureOf } from '../bridge/invoke';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** A message that lies over a corner of the window for a while. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly failure?: Failure;
  readonly action?: ToastAction;
}

const MOST_AT_ONCE = 4;
const INFORMING_MILLIS = 8_000;
const FAILURE_MILLIS = 20_000;

let lastId = 0;

export const useToasts = create<readonly Toast[]>(() => []);

export function dismissToast(id: number): void {
  useToasts.setState((toasts) => toasts.filter((toast) => toast.id !== id), true);
}

export function showToast(title: string, action?: ToastAction): void {
  add({ id: ++lastId, title, ...(action && { action }) }, INFORMING_MILLIS);
}

/** Says what could not be done and why; a cancelled command is no failure. */
export function showFailure(title: string, error: unknown): void {
  const failure = failureOf(error);
  if (failure.kind !== 'CANCELLED') add({ id: ++lastId, title, failure }, FAILURE_MILLIS);
}

function add(toast: Toast, millis: number) {
  const others = useToasts.getState().filter(({ title }) => title !== toast.title);
  useToasts.setState([...others, toast].slice(-MOST_AT_ONCE), true);
  setTimeout(() => dismissToast(toast.id), millis);
}
