import { expect, it } from 'vitest';
import type { Caller, Graph } from '../../../server/graph/graph.ts';
import { askTogether } from '../../../server/schema/together.ts';

/** A graph that notes what it is asked and answers when it is told to. */
const graph = () => {
  const asked: { name: string; params: Record<string, unknown>; hidden: readonly string[] }[] = [];
  const answers: ((fault?: Error) => void)[] = [];
  const reader =
    ({ hidden }: Caller) =>
    (name: string, params: { ids?: string[] }) => {
      asked.push({ name, params, hidden });
      return new Promise((resolve, reject) =>
        answers.push((fault) =>
          fault ? reject(fault) : resolve((params.ids ?? []).map((id) => ({ entity: { id } }))),
        ),
      );
    };
  return { asked, answers, together: askTogether({ reader } as unknown as Graph) };
};

const idsOf = (rows: readonly unknown[]) => rows.map((row) => (row as { entity: { id: string } }).entity.id);
const soon = () => new Promise(setImmediate);

it('asks at once for whoever comes first, and in one statement for all who come meanwhile', async () => {
  const { asked, answers, together } = graph();
  const ask = together({ hidden: [] });
  const first = ask('entity/by-ids', { ids: ['a'] });
  const later = [
    ask('entity/by-ids', { ids: ['b', 'c'] }),
    together({ hidden: [] })('entity/by-ids', { ids: ['c', 'd'] }),
  ];
  expect(asked).toHaveLength(1);
  answers[0]?.();
  expect(idsOf(await first)).toEqual(['a']);
  await soon();
  answers[1]?.();
  expect((await Promise.all(later)).map(idsOf)).toEqual([
    ['b', 'c', 'd'],
    ['b', 'c', 'd'],
  ]);
  expect(asked.map(({ params }) => params['ids'])).toEqual([['a'], ['b', 'c', 'd']]);
});

it('asks apart for those who see less, and for other arguments', () => {
  const { asked, together } = graph();
  const open = together({ hidden: [] });
  void open('entity/by-ids', { ids: ['a'] });
  void together({ hidden: ['src:x'] })('entity/by-ids', { ids: ['a'] });
  void open('link/count-of-entities', { ids: ['a'], linkKinds: ['PART_OF'] } as never);
  void open('link/count-of-entities', { ids: ['a'], linkKinds: ['LOCATED_IN'] } as never);
  expect(asked.map(({ name, hidden }) => [name, hidden.length])).toEqual([
    ['entity/by-ids', 0],
    ['entity/by-ids', 1],
    ['link/count-of-entities', 0],
    ['link/count-of-entities', 0],
  ]);
});

it('lets nobody wait long for what takes long', async () => {
  const { asked, together } = graph();
  const ask = together({ hidden: [] });
  void ask('entity/by-ids', { ids: ['slow'] });
  void ask('entity/by-ids', { ids: ['quick'] });
  await expect.poll(() => asked.map(({ params }) => params['ids'])).toEqual([['slow'], ['quick']]);
});

it('answers the others when one who asked with them is gone, and tells all of a fault', async () => {
  const { answers, together } = graph();
  const gone = new AbortController();
  const ask = together({ hidden: [] });
  void ask('entity/by-ids', { ids: ['a'] });
  const given = together({ hidden: [], signal: gone.signal })('entity/by-ids', { ids: ['b'] });
  const wanted = ask('entity/by-ids', { ids: ['c'] });
  gone.abort();
  await expect(given).rejects.toMatchObject({ code: 'CANCELLED' });
  answers[0]?.();
  await soon();
  answers[1]?.(new Error('away'));
  await expect(wanted).rejects.toThrow('away');
});

it('holds nothing against the process when a statement fails whose callers are all gone', async () => {
  const unheard: unknown[] = [];
  const hear = (fault: unknown) => void unheard.push(fault);
  process.on('unhandledRejection', hear);
  const { answers, together } = graph();
  const ask = together({ hidden: [], signal: AbortSignal.abort() });
  await expect(ask('entity/by-ids', { ids: ['a'] })).rejects.toMatchObject({ code: 'CANCELLED' });
  answers[0]?.(new Error('away'));
  await soon();
  await soon();
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

it('asks as it is what is not about ids', () => {
  const { asked, together } = graph();
  void together({ hidden: [] })('obligation/all', {});
  void together({ hidden: [] })('obligation/all', {});
  expect(asked).toHaveLength(2);
});
