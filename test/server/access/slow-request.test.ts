import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { once } from 'node:events';
import { request as open } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { arrivesIn } from '../../../server/access/over-http.ts';
import { RequestRefusal } from '../../../server/access/refused.ts';

const refuse: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  if (response.headersSent) return;
  if (error instanceof RequestRefusal) response.status(error.status).json(error.extensions);
};

/** A server that hears what arrives in so many milliseconds, and a request to it whose body does not end by itself. */
const begun = async (milliseconds: number) => {
  const hear: RequestHandler = (_request, response) => void response.json('heard');
  const app = express().use(arrivesIn(milliseconds), express.json(), hear, refuse);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const headers = { 'content-type': 'application/json', 'content-length': '2' };
  const { port } = server.address() as AddressInfo;
  const slow = open({ port, host: '127.0.0.1', method: 'POST', headers });
  const answered = new Promise<[number | undefined, unknown]>((resolve, reject) => {
    slow.on('error', reject).on('response', async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve([response.statusCode, JSON.parse(Buffer.concat(parts).toString())]);
    });
  });
  slow.write('{');
  return { slow, answered, server };
};

it('tells and cuts off who sends a question drop by drop', async () => {
  const { answered, slow, server } = await begun(20);
  expect(await answered).toEqual([408, { code: 'LIMIT_EXCEEDED', limit: 'milliseconds', allowed: 20 }]);
  if (!slow.closed) await once(slow, 'close');
  server.close();
});

it('hears who is done in time', async () => {
  const { answered, slow, server } = await begun(10_000);
  slow.end('}');
  expect(await answered).toEqual([200, 'heard']);
  server.close();
});
