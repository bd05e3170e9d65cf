/// <reference types="node" />
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { untilThere } from './pictures';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A door that answers with these, one after the other, the last one for ever. */
async function door(...answers: readonly (readonly [status: number, body: string])[]) {
  let asked = 0;
  const answer = (_: IncomingMessage, response: ServerResponse) => {
    const [status, body] = answers[Math.min(asked++, answers.length - 1)] ?? [500, ''];
    response.writeHead(status).end(body);
  };
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/thumb/a/1`, asked: () => asked };
}

function refusal(kind: string, message: string) {
  return JSON.stringify({ kind, message, code: 'X' });
}

test('a picture that is not extracted yet is asked for until it is there, and nothing is said', async () => {
  const notYet = refusal('IO', 'big.tif is large and not extracted yet');
  const { address, asked } = await door([500, notYet], [500, notYet], [200, 'jpeg']);
  const reasons: string[] = [];

  const isThere = await untilThere(address, new AbortController().signal, (r) => reasons.push(r));

  expect(isThere).toBe(true);
  expect(asked()).toBe(3);
  expect(reasons).toEqual([]);
});

test('a damaged picture is asked for once, and its reason is told at once', async () => {
  const { address, asked } = await door([422, refusal('BAD_FILE', 'a.jpg: no image data')]);
  const reasons: string[] = [];

  const isThere = await untilThere(address, new AbortController().signal, (r) => reasons.push(r));

  expect(isThere).toBe(false);
  expect(asked()).toBe(1);
  expect(reasons).toEqual(['a.jpg: no image data']);
});

test('a cell that has scrolled away asks no more', async () => {
  const { address, asked } = await door([500, refusal('IO', 'not yet')]);
  const gone = new AbortController();

  const waiting = untilThere(address, gone.signal, () => {});
  setTimeout(() => gone.abort(), 100);

  await expect(waiting).rejects.toThrow();
  expect(asked()).toBe(1);
});
