import { afterAll, describe, expect, it } from 'vitest';
import { myNeo4j } from '../support/neo4j/mine.ts';
import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { eventually } from '../support/eventually.ts';

const { uri, user, password } = myNeo4j();
const engine = openNeo4j({ uri, user, password });
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c RETURN sum(c) AS endless';

const running = async () => {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH "AS endless" RETURN count(*) AS n',
  );
  return records[0]?.get('n') as number;
};

afterAll(() => Promise.all([engine.close(), driver.close()]));

describe('a statement on Neo4j', { timeout: 60_000 }, () => {
  it('ends at its time limit, in the database too', async () => {
    await expect(engine.read(endless, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
    await eventually(async () => (await running()) === 0);
  });

  it('ends when its caller is gone, in the database too', async () => {
    const caller = new AbortController();
    const asked = engine.read(endless, {}, { timeoutMs: 60_000, signal: caller.signal });
    const refused = expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    await eventually(async () => (await running()) === 1);
    caller.abort();
    await refused;
    await eventually(async () => (await running()) === 0);
  });
});
