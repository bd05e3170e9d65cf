import type { Page } from 'playwright-core';
import type { Commands } from '../../src/bridge/contract';

/** Asks Java, as the page would. */
export async function ask<Name extends keyof Commands>(
  page: Page,
  name: Name,
  request: Commands[Name]['request'],
): Promise<Commands[Name]['response']> {
  return page.evaluate(
    async ([command, body]) => {
      const headers = { 'Content-Type': 'application/json', 'Limner-Client': 'bench' };
      const answer = await fetch(`/ipc/${command}`, { method: 'POST', body, headers });
      const { result, failure } = await answer.json();
      if (failure) throw new Error(JSON.stringify(failure));
      return result;
    },
    [name, JSON.stringify(request)] as const,
  );
}
