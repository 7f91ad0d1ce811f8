import { expect, it } from 'vitest';
import type { Graph } from '../../../server/graph/graph.ts';
import { keepRows } from '../../../server/schema/kept-rows.ts';
import { askTogether } from '../../../server/schema/together.ts';

/** A graph whose entities are called as it says now; it notes whom it was asked for. */
const graph = () => {
  const asked: string[][] = [];
  const state = { name: 'old' };
  const reader = () => async (_name: string, { ids }: { ids: string[] }) => {
    asked.push(ids);
    return ids.filter((id) => id !== 'none').map((id) => ({ entity: { id, nameEn: state.name } }));
  };
  return { asked, state, together: askTogether({ reader } as unknown as Graph) };
};

const caller = { hidden: [] };
const namesOf = (rows: readonly unknown[]) => rows.map((row) => (row as { entity: { nameEn: string } }).entity.nameEn);

it('reads nobody twice until the graph changes, not even who is not there', async () => {
  const { asked, state, together } = graph();
  const shelfAt = keepRows(1_000_000);
  const at = (revision: string) => together(caller, () => shelfAt(revision));
  expect(namesOf(await at('1')('entity/by-ids', { ids: ['a', 'none'] }))).toEqual(['old']);
  expect(namesOf(await at('1')('entity/by-ids', { ids: ['none', 'b', 'a'] }))).toEqual(['old', 'old']);
  expect(asked).toEqual([['a', 'none'], ['b']]);
  state.name = 'new';
  expect(namesOf(await at('2')('entity/by-ids', { ids: ['a'] }))).toEqual(['new']);
});

it('is read anew by whoever keeps nothing, and by those who see something else', async () => {
  const { asked, together } = graph();
  const shelf = keepRows(1_000_000)('1');
  await together(caller, () => shelf)('entity/by-ids', { ids: ['a'] });
  await together(caller, () => undefined)('entity/by-ids', { ids: ['a'] });
  await together(caller)('entity/by-ids', { ids: ['a'] });
  await together({ hidden: ['src:x'] }, () => shelf)('entity/by-ids', { ids: ['a'] });
  expect(asked).toHaveLength(4);
});

it('keeps nothing of what a reader of an earlier state brings late', () => {
  const shelfAt = keepRows(1_000_000);
  const [before, after] = [shelfAt('1'), shelfAt('2')];
  before.keep('x', [{ id: 'x' }]);
  expect([before.find('x'), after.find('x')]).toEqual([undefined, undefined]);
});

it('holds about so many bytes, of which evidence takes its part, and none where it may hold none', () => {
  const kept = (most: number, row: object) => {
    const shelf = keepRows(most)('1');
    const keys = Array.from({ length: 100 }, (_, at) => String(at));
    for (const key of keys) shelf.keep(key, [row]);
    return keys.filter((key) => shelf.find(key)).length;
  };
  const evidence = [{ source: 'src:a' }, { source: 'src:b' }];
  expect([kept(80_000, { entity: { id: 'x' } }), kept(80_000, { entity: { id: 'x', evidence } })]).toEqual([50, 26]);
  expect(kept(0, { id: 'x' })).toBe(0);
});
