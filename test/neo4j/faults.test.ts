import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { startNeo4j, type RunningNeo4j } from '../support/neo4j/server.ts';
import { launchProduct, startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { eventually } from '../support/eventually.ts';

const password = 'correct-horse';
let server: RunningNeo4j;
let driver: Driver;
const env = () => ({ NEO4J_URI: server.uri, NEO4J_PASSWORD: password });
const cypher = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());

beforeAll(async () => {
  server = await startNeo4j({ password });
  driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await driver.close();
  await server.stop();
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

describe('when Neo4j goes away and comes back', { timeout: 180_000 }, () => {
  it('stays up, answers a coded error, and recovers by itself, at the start and later', async () => {
    const home = await temporaryFolder();
    const first = await startNeo4j({ home: home.path });
    await first.stop();
    const product = await launchProduct({ env: { NEO4J_URI: first.uri } });
    const url = await product.url;
    expect((await ask(url, totals)).errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);

    const second = await startNeo4j({ home: home.path, port: first.port });
    await eventually(async () => (await fetch(`${url}/readyz`)).status === 200);
    expect((await ask(url, totals)).data).toEqual(whole);

    await second.kill();
    expect((await ask(url, totals)).errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    expect((await fetch(`${url}/readyz`)).status).toBe(503);

    const third = await startNeo4j({ home: home.path, port: first.port });
    await eventually(async () => (await ask(url, totals)).data !== null);
    expect((await ask(url, totals)).data).toEqual(whole);
    expect(await product.stop()).toBe(0);
    await third.stop();
    await home.remove();
  });
});
