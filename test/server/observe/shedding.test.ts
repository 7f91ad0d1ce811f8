import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { createShedding } from '../../../server/observe/shedding.ts';
import { eventually } from '../../support/eventually.ts';
import { watched } from '../../support/watched.ts';

let open = () => {};
const opened = new Promise<unknown[]>((resolve) => (open = () => resolve([{ total: 7 }])));
const graph = { engine: 'embedded', reader: () => () => opened } as unknown as Graph;
const { told, get, ask, port } = watched(graph, { maxInFlight: 2 });
const question = '{ entities(first: 1) { totalCount } }';

it('sends away who comes when there is too much to do, before the question is read, and nobody else', async () => {
  const first = [ask(question), ask(question)];
  await eventually(async () => /in_flight\{route="graphql"\} 2/.test(await (await get('/metrics')).text()));
  const third = await ask(question);
  expect(third.status).toBe(503);
  expect(third.headers.get('retry-after')).toBe('1');
  expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });

  // It says that it will send two megabytes, and sends none of them.
  const socket = connect(port(), '127.0.0.1').setEncoding('utf8');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2000000\r\n\r\n',
  );
  const [early] = (await once(socket, 'data')) as [string];
  expect(early).toMatch(/^HTTP\/1\.1 503/);
  socket.destroy();

  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  open();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  await eventually(async () => (await ask(question)).status === 200);
  expect(told.filter(({ what }) => what === 'warn')).toEqual([
    { what: 'warn', about: ['There is too much to do: 2 requests are worked on, and others told to come again.'] },
  ]);
  expect(await (await get('/metrics')).text()).toMatch(/atlas_requests_shed_total [2-9]/);
});

it('takes in no more than it answers in time once something waits for the engine, and all again a moment later', async () => {
  let waiting = 1;
  const shedding = createShedding({ most: 100, waiting: () => waiting, say: () => {} });
  const taken = () => Array.from({ length: 200 }).filter(() => shedding.enter()).length;
  const all = taken();
  expect(all).toBe(64);
  for (let at = 0; at < all; at += 1) shedding.leave();
  // Nobody was answered for a while: so little is certain to be answered in time.
  await wait(1_000);
  const few = taken();
  expect(few).toBeLessThan(60);
  expect(few).toBeGreaterThanOrEqual(16);
  for (let at = 0; at < few; at += 1) shedding.leave();
  waiting = 0;
  await wait(300);
  expect(taken()).toBe(64);
  shedding.close();
});
