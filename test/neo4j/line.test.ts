import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/graph/engine.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { myNeo4j } from '../support/neo4j/mine.ts';
import { startProxy } from '../support/proxy.ts';

// A real Neo4j behind a line that the test makes slow, and cuts.
let proxy: Awaited<ReturnType<typeof startProxy>>;
let engine: Engine;
const count = () => engine.read('MATCH (n:Trace) RETURN count(n) AS n', {}, { timeoutMs: 400 });
const write = (timeoutMs: number) =>
  engine.transact(
    async (run) => {
      await run('CREATE (:Trace)', {});
      await run('CREATE (:Trace)', {});
    },
    { timeoutMs },
  );

beforeAll(async () => {
  const { uri, user, password } = myNeo4j();
  proxy = await startProxy(Number(new URL(uri).port));
  engine = openNeo4j({ uri: `bolt://127.0.0.1:${proxy.port}`, user, password, patienceMs: 2_000 });
  await engine.read('MATCH (n:Trace) RETURN count(n) AS n', {}, { timeoutMs: 30_000 });
});
afterAll(async () => {
  await engine.transact((run) => run('MATCH (n:Trace) DELETE n', {}), { timeoutMs: 30_000 });
  await engine.close();
  proxy.close();
});

const took = async (work: Promise<unknown>) => {
  const begin = performance.now();
  await work;
  return performance.now() - begin;
};

describe('a Neo4j behind a bad line', { timeout: 30_000 }, () => {
  it('that is slow: who asks and who writes is told so at the time limit, and nothing half is written', async () => {
    proxy.slow(1_500);
    expect(await took(expect(count()).rejects.toMatchObject({ code: 'TIMED_OUT' }))).toBeLessThan(1_400);
    expect(await took(expect(write(400)).rejects.toMatchObject({ code: 'TIMED_OUT' }))).toBeLessThan(1_400);
    proxy.slow(0);
    await expect.poll(count, { timeout: 10_000 }).toEqual([{ n: 0 }]);
  });

  it('that is cut: it is connected anew', async () => {
    await write(20_000);
    proxy.cut();
    await expect.poll(count, { timeout: 10_000 }).toEqual([{ n: 2 }]);
    expect(engine.load()).toEqual({ running: 0, waiting: 0 });
  });
});
