import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { anonymous } from '../../../server/access/person.ts';
import { perCaller } from '../../../server/access/rate.ts';
import { listen } from '../../support/listening.ts';
import { unasked } from '../../support/unasked.ts';

const few = { requests: 3 };
const alone = listen(() => unasked, undefined, few);
const proxied = listen(() => unasked, undefined, { ...few, trustProxy: 1 });
const unnamed = listen(() => unasked, undefined, few);

const question = '/graphql?query={__typename}';
const statuses = async (
  { get }: typeof alone,
  times: number,
  headers: Record<string, string> = {},
  path = question,
) => {
  const found: number[] = [];
  for (let at = 0; at < times; at += 1) found.push((await get(path, headers)).status);
  return found;
};
const from = (address: string) => ({ 'x-forwarded-for': address });

it('counts nobody who is alone on the machine', async () => {
  expect(await statuses(alone, 6)).toEqual([200, 200, 200, 200, 200, 200]);
});

it('refuses a caller who asks too often with a code, the limit and when to go on', async () => {
  expect(await statuses(proxied, 4, from('192.0.2.1'))).toEqual([200, 200, 200, 429]);
  const response = await proxied.get(question, from('192.0.2.1'));
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'requests', allowed: 3, value: 5 } }],
  });
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(response.headers.get('ratelimit')).toMatch(/r=0; t=\d+/);
  expect(response.headers.get('ratelimit-policy')).toMatch(/q=3; w=60/);
});

it('counts each caller alone, whatever they ask for, and a network of IPv6 as one', async () => {
  expect(await statuses(proxied, 2, from('192.0.2.2'))).toEqual([200, 200]);
  expect(await statuses(proxied, 2, from('192.0.2.2'), '/export/none.csv')).toEqual([404, 429]);
  expect(await statuses(proxied, 3, from('2001:db8::1'))).toEqual([200, 200, 200]);
  expect(await statuses(proxied, 1, from('2001:db8::2'))).toEqual([429]);
});

it('counts neither the page nor whether the server lives', async () => {
  expect(await statuses(proxied, 5, from('192.0.2.3'), '/healthz')).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(proxied, 5, from('192.0.2.3'), '/assets/none.js')).not.toContain(429);
});

it('counts a person as one wherever they are, and two at one address as two', async () => {
  const signedIn = (request: Request, response: Response, next: () => void) => {
    response.locals['person'] = { ...anonymous, id: request.get('x-person') };
    next();
  };
  const app = express().set('trust proxy', 1);
  app.use(signedIn, perCaller(1), (_, response) => void response.send('heard'));
  app.use(((_error, _request, response, _next) => void response.sendStatus(429)) satisfies ErrorRequestHandler);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ask = async (person: string, address: string) => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'x-person': person, ...from(address) };
    return (await fetch(`http://127.0.0.1:${port}`, { headers })).status;
  };
  expect(await ask('a', '192.0.2.7')).toBe(200);
  expect(await ask('a', '192.0.2.8')).toBe(429);
  expect(await ask('b', '192.0.2.7')).toBe(200);
  expect(await ask('anonymous', '192.0.2.7')).toBe(200);
  expect(await ask('anonymous', '192.0.2.7')).toBe(429);
  server.close();
});

it('believes nobody for whom they ask unless their proxy is named, and lets nobody pass for alone', async () => {
  expect(await statuses(unnamed, 2, from('192.0.2.4'))).toEqual([200, 200]);
  expect(await statuses(unnamed, 2, from('192.0.2.5'))).toEqual([200, 429]);
});
