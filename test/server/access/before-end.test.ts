import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Response } from 'express';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { beforeEnd } from '../../../server/access/before-end.ts';

const did: string[] = [];
const app = express();
app.use((_request, response, next) => {
  beforeEnd(response, async () => {
    did.push('begun');
    await wait(30);
    did.push(`done ${response.statusCode}`);
  });
  next();
});
app.get('/whole', (_request, response) => void response.json({ ok: true }));
app.get('/parts', (_request, response: Response) => pipeline(Readable.from(['a', 'b']), response));
app.get('/endless', async (_request, response) => {
  while (!response.destroyed) {
    response.write('x'.repeat(1_000));
    await wait(5);
  }
});
const server = app.listen(0, '127.0.0.1');
const ask = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
});
afterAll(() => void server.close());
beforeEach(() => void (did.length = 0));

it.each([
  ['/whole', '{"ok":true}'],
  ['/parts', 'ab'],
])('is done once before the end of %s', async (path, text) => {
  expect(await (await ask(path)).text()).toBe(text);
  expect(did).toEqual(['begun', 'done 200']);
});

it('is done too when the caller breaks off what was begun', async () => {
  const gone = new AbortController();
  const response = await ask('/endless', { signal: gone.signal });
  await response.body?.getReader().read();
  gone.abort();
  await vi.waitFor(() => expect(did).toEqual(['begun', 'done 200']));
});
