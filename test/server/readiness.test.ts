import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GraphError } from '../../server/graph/errors.ts';
import type { Ask, Graph, ReadName } from '../../server/graph/graph.ts';
import { createReadiness, oncePrepared } from '../../server/readiness.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const away = new GraphError('UNAVAILABLE', 'Neo4j does not answer');
const refused = new GraphError('UNAUTHORISED', 'Neo4j refuses user and password');

/** A graph that answers its tries in this order, the last for ever. */
const withTries = (...tries: (Error | 'ready')[]) => {
  const said: string[] = [];
  const final: unknown[] = [];
  const prepare = vi.fn(async () => {
    const next = tries.length > 1 ? tries.shift() : tries[0];
    if (next instanceof Error) throw next;
  });
  const options = {
    log: (sentence: string) => said.push(sentence),
    onFinal: (error: unknown) => final.push(error),
  };
  return { ...createReadiness(prepare, options), prepare, said, final };
};

it('is ready after the first try when the graph is there, and says nothing', async () => {
  const { begin, isPrepared, prepare, said } = withTries('ready');
  expect(isPrepared()).toBe(false);
  await begin();
  expect(isPrepared()).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(prepare).toHaveBeenCalledTimes(1);
  expect(said).toEqual([]);
});

it('tries again every two seconds while the graph is away, says so once, and says when it is back', async () => {
  const { begin, isPrepared, prepare, said, final } = withTries(away, away, away, 'ready');
  await begin();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(prepare).toHaveBeenCalledTimes(3);
  expect(isPrepared()).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(isPrepared()).toBe(true);
  expect(said).toEqual([
    'The graph is not ready: Neo4j does not answer. Trying again every 2 s.',
    'The graph is back.',
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(prepare).toHaveBeenCalledTimes(4);
  expect(final).toEqual([]);
});

it.each([refused, new Error('a fault of the code')])(
  'does not begin with what trying again does not mend: %s',
  async (error) => {
    const { begin, final, prepare } = withTries(error);
    await expect(begin()).rejects.toBe(error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(final).toEqual([]);
  },
);

it('gives up later, too, and tells whoever started it', async () => {
  const { begin, isPrepared, prepare, final } = withTries(away, refused);
  await begin();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(final).toEqual([refused]);
  expect(isPrepared()).toBe(false);
  expect(prepare).toHaveBeenCalledTimes(2);
});

it('tries no more once it is stopped', async () => {
  const { begin, stop, prepare } = withTries(away);
  await begin();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(prepare).toHaveBeenCalledTimes(1);
});

it('tries no more either when it is stopped in the middle of a try', async () => {
  let fail = (_: Error) => {};
  const prepare = vi.fn(() => new Promise<void>((_, reject) => (fail = reject)));
  const { begin, stop } = createReadiness(prepare, { log: () => {}, onFinal: () => {} });
  const first = begin();
  stop();
  fail(away);
  await first;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(prepare).toHaveBeenCalledTimes(1);
});

it('answers every question with UNAVAILABLE until the graph is prepared', async () => {
  let prepared = false;
  const ask = vi.fn(async () => [{ total: 1 }]) as unknown as Ask<ReadName>;
  const graph = oncePrepared({ engine: 'embedded', reader: () => ask } as unknown as Graph, () => prepared);
  const question = graph.reader({ hidden: [] });
  await expect(question('entity/count', {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(ask).not.toHaveBeenCalled();
  prepared = true;
  expect(await question('entity/count', {})).toEqual([{ total: 1 }]);
  expect(graph.engine).toBe('embedded');
});
