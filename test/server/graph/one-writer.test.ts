import { afterEach, expect, it, vi } from 'vitest';
import { openEmbedded } from '../../../server/graph/embedded.ts';

const bounds = { timeoutMs: 60_000 };
const create = (id: string) => engine.transact((run) => run('CREATE (:Entity {id: $id})', { id }), bounds);
const engine = openEmbedded();

const deferred = () => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
};

afterEach(() => vi.useRealTimers());

it('lets a transaction wait for a long one for a while, tells it then, and does not run it later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const begun = deferred();
  const finished = deferred();
  const long = engine.transact(async (run) => {
    await run('CREATE (:Entity {id: "long"})', {});
    begun.resolve();
    await finished.promise;
  }, bounds);
  await begun.promise;
  const late = create('late').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(3_000);
  const inTime = create('in time');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await late).toMatchObject({ code: 'BUSY', message: 'something else is being written' });
  finished.resolve();
  await Promise.all([long, inTime]);
  const rows = await engine.read('MATCH (e:Entity) RETURN e.id AS id ORDER BY id', {}, bounds);
  expect(rows).toEqual([{ id: 'in time' }, { id: 'long' }]);
  await engine.close();
});
