import { beforeEach, expect, it } from 'vitest';
import { GraphError } from '../../../server/graph/errors.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { listen } from '../../support/listening.ts';

let fault: Error;
const graph = { engine: 'embedded', reader: () => () => Promise.reject(fault) } as unknown as Graph;
const { get, logged } = listen(() => graph);
beforeEach(() => void logged.splice(0));

const formats = ['csv', 'xlsx'];
const ask = (format: string) => get(`/export/coverage.${format}?rows=COUNTRY&columns=REGION`);

it.each(formats)('says that the graph is away: %s', async (format) => {
  fault = new GraphError('UNAVAILABLE', 'Neo4j does not answer', new Error('db:7687'));
  const response = await ask(format);
  expect(response.status).toBe(503);
  expect(await response.text()).toBe('The graph cannot be reached at the moment; try again soon.');
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(logged).toEqual([]);
});

it.each(formats)('says that it took too long: %s', async (format) => {
  fault = new GraphError('TIMED_OUT', 'bound of 10 s');
  const response = await ask(format);
  expect([response.status, await response.text()]).toEqual([
    504,
    'The question took longer than it may; ask for less at once.',
  ]);
});

it.each(formats)('masks what is our fault, and logs it once: %s', async (format) => {
  fault = new TypeError('x is not a function');
  const response = await ask(format);
  expect([response.status, await response.text()]).toEqual([500, 'Something went wrong on our side; it was logged.']);
  expect(logged).toEqual([fault]);
});
