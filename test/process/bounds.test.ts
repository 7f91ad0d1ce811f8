import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';

const engine = openEmbedded();
const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b WITH a * b AS c RETURN sum(c) AS total';

afterAll(() => engine.close());

describe('a statement on the embedded engine', { timeout: 60_000 }, () => {
  it('is answered at its time limit', async () => {
    await expect(engine.read(slow, {}, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
  });

  it('is answered when its caller is gone', async () => {
    const caller = new AbortController();
    const asked = engine.read(slow, {}, { timeoutMs: 60_000, signal: caller.signal });
    caller.abort();
    await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
    const already = AbortSignal.abort();
    await expect(engine.read('RETURN 1 AS one', {}, { timeoutMs: 60_000, signal: already })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('is refused when too many wait', async () => {
    const asked = Array.from({ length: 400 }, () =>
      engine.read('RETURN 1 AS one', {}, { timeoutMs: 60_000 }).catch((error: { code: string }) => error.code),
    );
    const answers = await Promise.all(asked);
    expect(new Set(answers.filter((answer) => typeof answer === 'string'))).toEqual(new Set(['BUSY']));
    expect(answers.filter((answer) => typeof answer !== 'string').length).toBeGreaterThan(200);
  });

  it('undoes a transaction whose work fails, and one whose statement is over its time', async () => {
    const bounds = { timeoutMs: 60_000 };
    const count = async () => (await engine.read('MATCH (n:Trace) RETURN count(n) AS n', {}, bounds))[0]?.['n'];
    await expect(
      engine.transact(async (run) => {
        await run('CREATE (:Trace)', {});
        throw new Error('changed my mind');
      }, bounds),
    ).rejects.toThrow();
    expect(await count()).toBe(0);
    await expect(
      engine.transact(
        async (run) => {
          await run('CREATE (:Trace)', {});
          await run(slow, {});
        },
        { timeoutMs: 20 },
      ),
    ).rejects.toMatchObject({ code: 'TIMED_OUT' });
    expect(await count()).toBe(0);
  });
});
