import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStatements } from '../../server/graph/statements.ts';
import { openTestEngine } from '../support/engine.ts';
import { given } from '../support/world.ts';

const engine = openTestEngine();
const bounds = { timeoutMs: 30_000 };
const count = async (label: string) =>
  Number((await engine.read(`MATCH (n:${label}) RETURN count(n) AS n`, {}, bounds))[0]?.['n']);

beforeAll(async () => {
  for (const { name, text } of loadStatements(engine.name).values()) {
    if (name.startsWith('schema/1/')) await engine.define(text);
  }
  await given(engine, { entities: [{ id: 'a' }] });
});
afterAll(() => engine.close());

describe('an engine', () => {
  it('says DUPLICATE_ID for an id that is there, and writes nothing of that transaction', async () => {
    const twice = engine.transact(async (run) => {
      await run('CREATE (:Beside)', {});
      await run("CREATE (:Entity {id: 'a'})", {});
    }, bounds);
    await expect(twice).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
    expect([await count('Entity'), await count('Beside')]).toEqual([1, 0]);
  });

  it('says SYNTAX for what is no statement', async () => {
    await expect(engine.read('RETUR 1', {}, bounds)).rejects.toMatchObject({ code: 'SYNTAX' });
  });

  it('says TIMED_OUT when a statement takes longer than it may', async () => {
    const slow = 'UNWIND range(1, 4000) AS a UNWIND range(1, 1000) AS b WITH a * b AS c RETURN sum(c) AS total';
    await expect(engine.read(slow, {}, { timeoutMs: 5 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
  });

  it('says CANCELLED when the caller is gone', async () => {
    const signal = AbortSignal.abort();
    await expect(engine.read('RETURN 1 AS one', {}, { ...bounds, signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('passes on what the work itself throws, and undoes what it wrote', async () => {
    const mine = new Error('changed my mind');
    const work = engine.transact(async (run) => {
      await run('CREATE (:Beside)', {});
      throw mine;
    }, bounds);
    await expect(work).rejects.toBe(mine);
    expect(await count('Beside')).toBe(0);
  });

  it('is of another revision after each change, and of the same while nothing changes', async () => {
    const revision = () => engine.revision(bounds);
    const before = await revision();
    await count('Entity');
    expect(await revision()).toBe(before);
    await engine.transact((run) => run('CREATE (:Revised)', {}), bounds);
    const after = await revision();
    expect(after).not.toBe(before);
    await count('Revised');
    expect(await revision()).toBe(after);
  });
});
