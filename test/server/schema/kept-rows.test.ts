import { expect, it } from 'vitest';
import type { Ask, ReadName } from '../../../server/graph/graph.ts';
import { keepRows } from '../../../server/schema/kept-rows.ts';

/** A graph in which each entity has one link, which tells how often it was read. */
const graph = () => {
  const asked: string[][] = [];
  const ask = (async (_name: string, { ids }: { ids: string[] }) => {
    asked.push(ids);
    // Whoever asks at the same time is answered with the same rows.
    return [...ids, 'somebody else'].map((entity) => ({ entity, reading: asked.length }));
  }) as unknown as Ask<ReadName>;
  return { ask, asked };
};

const page = { after: null, first: 6 } as never as object;
const read = async (ask: Ask<ReadName>, ids: readonly string[], more: object = page, name = 'light-page') =>
  (await ask(`link/${name}-of-entities` as ReadName, { ids, ...more } as never)).map((row) => row as unknown);

it('asks only for what nobody has read, and answers in the order of the ids', async () => {
  const { ask, asked } = graph();
  const keep = keepRows(1_000_000);
  const caller = { hidden: [], revision: 'one' };
  await read(keep(ask, caller), ['a', 'b']);
  expect(await read(keep(ask, caller), ['c', 'a', 'd'])).toEqual([
    { entity: 'c', reading: 2 },
    { entity: 'a', reading: 1 },
    { entity: 'd', reading: 2 },
  ]);
  await read(keep(ask, caller), ['d', 'b']);
  expect(asked).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('remembers that there is nothing', async () => {
  let readings = 0;
  const empty = (async () => {
    readings += 1;
    return [];
  }) as unknown as Ask<ReadName>;
  const keep = keepRows(1_000_000);
  const ask = keep(empty, { hidden: [], revision: 'one' });
  expect(await read(ask, ['a'])).toEqual([]);
  expect(await read(ask, ['a'])).toEqual([]);
  expect(readings).toBe(1);
});

it.each([
  ['the graph has changed', { hidden: [], revision: 'two' }, page, 'light-page'],
  ['nobody has looked at the revision', { hidden: [] }, page, 'light-page'],
  ['something is hidden', { hidden: ['src:x'], revision: 'one' }, page, 'light-page'],
  ['everything is asked of a link', { hidden: [], revision: 'one' }, page, 'page'],
  ['another page is asked for', { hidden: [], revision: 'one' }, { ...page, first: 7 }, 'light-page'],
])('reads anew where %s', async (_, caller, params, name) => {
  const { ask, asked } = graph();
  const keep = keepRows(1_000_000);
  await read(keep(ask, { hidden: [], revision: 'one' }), ['a'], page, name);
  await read(keep(ask, caller), ['a'], params, name);
  expect(asked).toEqual([['a'], ['a']]);
});

it('keeps nothing that was read for an earlier state of the graph', async () => {
  const { ask, asked } = graph();
  const keep = keepRows(1_000_000);
  const early = keep(ask, { hidden: [], revision: 'one' });
  const late = keep(ask, { hidden: [], revision: 'two' });
  await read(early, ['a']);
  await read(late, ['a']);
  await read(early, ['a']);
  expect(asked).toHaveLength(3);
});

it('forgets what was not used for longest, and keeps nothing where it may not', async () => {
  const caller = { hidden: [], revision: 'one' };
  const small = graph();
  const keepFew = keepRows(4 * 700);
  for (const id of ['a', 'b', 'c', 'a']) await read(keepFew(small.ask, caller), [id]);
  expect(small.asked).toHaveLength(4);
  const none = graph();
  const keepNone = keepRows(0);
  for (const id of ['a', 'a']) await read(keepNone(none.ask, caller), [id]);
  expect(none.asked).toHaveLength(2);
});
