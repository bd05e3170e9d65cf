import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { doors } from './harness/doors';
import { sample } from './harness/fixtures';
import { gridIsFull } from './harness/grid';

it('a command answers the same through every door', async () => {
  const answers: unknown[] = [];
  for (const door of doors) {
    const app = await door.start();
    try {
      await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
      await app.open(sample);
      await gridIsFull(app.page);
      answers.push(await listing(app.page));
    } finally {
      await app.close();
    }
  }

  expect(answers).toHaveLength(2);
  expect(answers[0]).toMatchObject({ result: { total: 200 } });
  expect(answers[1]).toEqual(answers[0]);
});

/** What a page of ours gets to hear of a folder that a person has opened. */
function listing(page: Page): Promise<unknown> {
  return page.evaluate(async (path) => {
    const answer = await fetch('/ipc/list_images_in_directory', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Limner-Client': 'doors' },
      body: JSON.stringify({ path, offset: 0, limit: 500 }),
    });
    return answer.json();
  }, sample);
}
