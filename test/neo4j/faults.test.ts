import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../server/config.ts';
import { lookAtNeo4j } from '../../server/doctor/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { startNeo4j, type RunningNeo4j } from '../support/neo4j/server.ts';
import { launchProduct, startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';
import { eventually } from '../support/eventually.ts';

// One Neo4j, which is really filled up, halted, killed and started again.
const password = 'correct-horse';
let home: TemporaryFolder;
let server: RunningNeo4j;
let driver: Driver;
const env = () => ({ NEO4J_URI: server.uri, NEO4J_PASSWORD: password });
const impatient = () => ({ ...env(), NEO4J_PATIENCE_MS: '1000', READ_TIMEOUT_MS: '3000' });
const cypher = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());
const codeOf = async (url: string) => (await ask(url, totals)).errors?.[0]?.extensions.code;
const linesOf = (output: string, pattern: RegExp) => output.split('\n').filter((line) => pattern.test(line));

beforeAll(async () => {
  home = await temporaryFolder();
  server = await startNeo4j({ password, home: home.path });
  driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await driver.close();
  await server.kill();
  await home.remove();
});

describe('on Neo4j', { timeout: 120_000 }, () => {
  it('says a wrong password in a sentence, without a stack trace', async () => {
    const product = await launchProduct({ env: { ...env(), NEO4J_PASSWORD: 'wrong' } });
    expect(await product.exitCode).toBe(1);
    expect(product.output().trim()).toBe(
      'Cannot start: Neo4j refuses user and password: check NEO4J_USER and NEO4J_PASSWORD.',
    );
  });

  it('refuses a database with foreign data, untouched', async () => {
    await cypher('CREATE (:Person {name: "x"})');
    const product = await launchProduct({ env: env() });
    expect(await product.exitCode).toBe(1);
    expect(product.output()).toMatch(/data of another product; it was left as it is/);
    expect(await cypher('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Person'] }]);
    expect(await cypher('SHOW CONSTRAINTS YIELD name RETURN name')).toEqual([]);
    await cypher('MATCH (n) DETACH DELETE n');
  });

  it('is looked at by the doctor, who says what is wrong and changes nothing', async () => {
    const config = readConfig(env());
    const look = async (neo4j = config.neo4j!) => (await lookAtNeo4j(config, neo4j)).filter(({ fine }) => !fine);
    expect(await look()).toEqual([]);
    expect(await look({ ...config.neo4j!, password: 'wrong' })).toMatchObject([
      { sentence: expect.stringMatching(/refuses user/) },
    ]);
    expect(await look({ ...config.neo4j!, database: 'none' })).toMatchObject([
      { sentence: expect.stringMatching(/no such database/) },
    ]);
    expect(await look({ ...config.neo4j!, uri: 'bolt://127.0.0.1:1' })).toMatchObject([
      { sentence: expect.stringMatching(/not answer/) },
    ]);
    await cypher('CREATE (:Person {name: "x"})');
    expect(await look()).toMatchObject([{ sentence: expect.stringMatching(/data of another product/) }]);
    await cypher('CREATE (:AtlasSchema {product: "science-cooperation-atlas", version: 99})');
    expect(await look()).toMatchObject([
      { sentence: expect.stringMatching(/newer version/), mend: 'git pull && npm ci' },
    ]);
    expect(await cypher('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
    await cypher('MATCH (n) DETACH DELETE n');
  });

  it('says that a change is too large for its memory, does not try it again, and keeps nothing of it', async () => {
    const engine = openNeo4j({ uri: server.uri, user: 'neo4j', password });
    const text = 'x'.repeat(1_000_000);
    let tried = 0;
    const change = engine.transact(
      (run) => {
        tried += 1;
        return run('UNWIND range(1, 1000) AS i CREATE (:Trace {text: $text + toString(i)})', { text });
      },
      { timeoutMs: 60_000 },
    );
    await expect(change).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(tried).toBe(1);
    await engine.close();
    expect(await cypher('MATCH (n:Trace) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('is whole or empty after kill -9 while it seeds, and then completes', async () => {
    const first = await launchProduct({ env: env() });
    await eventually(
      async () =>
        (await cypher('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "UNWIND $rows" RETURN 1'))
          .length > 0,
    );
    await first.kill();
    await eventually(
      async () =>
        (
          await cypher(
            'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "UNWIND $rows" AND NOT currentQuery CONTAINS "SHOW" RETURN 1',
          )
        ).length === 0,
    );
    expect(['0', '266']).toContain(String((await cypher('MATCH (e:Entity) RETURN count(e) AS n'))[0]?.['n']));
    const second = await startProduct({ env: env() });
    expect((await ask(second.url, totals)).data).toEqual(whole);
    expect(await second.stop()).toBe(0);
  });
});

describe('when Neo4j goes away and comes back', { timeout: 120_000 }, () => {
  it('answers in time while Neo4j stands still, and goes on with it', async () => {
    const product = await startProduct({ env: impatient() });
    server.pause();
    try {
      const begin = performance.now();
      // Who has a connection waits for an answer, who has none for a connection.
      expect(await codeOf(product.url)).toMatch(/^GRAPH_(TIMED_OUT|UNAVAILABLE)$/);
      expect(performance.now() - begin).toBeLessThan(6_000);
      expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
      expect(linesOf(product.output(), /^The graph failed: /).length).toBeGreaterThan(0);
    } finally {
      server.resume();
    }
    await eventually(async () => (await codeOf(product.url)) === undefined);
    expect((await ask(product.url, totals)).data).toEqual(whole);
    expect(await product.stop()).toBe(0);
  });

  it('stays up when it is killed, keeps what it acknowledged, and recovers by itself, at the start and later', async () => {
    const running = await startProduct({ env: impatient() });
    const saved = await ask(running.url, 'mutation { saveView(name: "kept", version: 1, state: "{}") { id } }');
    expect(saved.data).toMatchObject({ saveView: { id: expect.any(String) } });
    await server.kill();
    const starting = await launchProduct({ env: impatient() });
    const url = await starting.url;
    for (const address of [running.url, url]) {
      expect(await codeOf(address)).toBe('GRAPH_UNAVAILABLE');
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect((await fetch(`${address}/readyz`)).status).toBe(503);
    }
    server = await startNeo4j({ password, home: home.path, port: server.port });
    for (const address of [running.url, url]) {
      await eventually(async () => (await fetch(`${address}/readyz`)).status === 200);
      expect((await ask(address, totals)).data).toEqual(whole);
      expect((await ask(address, '{ savedViews(first: 1) { nodes { name } } }')).data).toEqual({
        savedViews: { nodes: [{ name: 'kept' }] },
      });
    }
    expect(linesOf(running.output(), /^The graph failed: Neo4j does not answer/)).toHaveLength(1);
    for (const { output } of [running, starting]) expect(linesOf(output(), /^The graph is back\.$/)).toHaveLength(1);
    expect(await Promise.all([running.stop(), starting.stop()])).toEqual([0, 0]);
  });
});
