import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

interface Cell {
  row: string;
  column: string;
  state: string;
  count: number;
  units: { id: string }[];
}

const table = async (rows: string, columns: string, filter: Record<string, unknown>, hidden: string[] = []) => {
  const query = `query ($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter) {
    coverage(rows: $rows, columns: $columns, filter: $filter) {
      rows { id labelZh total entity { id } } columns { id labelEn total } units total
      cells { row column state count units { id } } } }`;
  const { coverage } = await api.data(query, { rows, columns, filter }, { hidden });
  const at = (row: string, column: string): Cell | undefined =>
    coverage.cells.find((cell: Cell) => cell.row === row && cell.column === column);
  return { ...coverage, at };
};

const core = { layers: ['CORE'] };

it('counts the units of partner countries and regions, with the units of each cell', async () => {
  const { at, rows, columns, cells } = await table('COUNTRY', 'REGION', core);
  expect(columns.map(({ id }: { id: string }) => id).sort()).toEqual(['reg:ah', 'reg:js', 'reg:sh', 'reg:zj']);
  expect(rows.map(({ id }: { id: string }) => id)).not.toContain('cty:CN');
  expect(cells).toHaveLength(rows.length * columns.length);
  expect(at('cty:SG', 'reg:js')).toMatchObject({
    state: 'OBSERVED',
    count: 2,
    units: [{ id: 'park:sip' }, { id: 'park:snei' }],
  });
  expect(at('cty:SG', 'reg:sh')).toMatchObject({ state: 'UNREMARKABLE', count: 0, units: [] });
  expect(at('cty:NL', 'reg:zj')).toMatchObject({ units: [{ id: 'park:jiashan-nl' }] });
});

it('adds up: margins are the sums of the cells', async () => {
  const { rows, columns, cells, total } = await table('COUNTRY', 'REGION', {});
  const sum = (list: { total: number }[]) => list.reduce((so, { total: one }) => so + one, 0);
  expect(sum(rows)).toBe(total);
  expect(sum(columns)).toBe(total);
  for (const { id, total: row } of rows) {
    expect(sum(cells.filter((cell: Cell) => cell.row === id).map(({ count }: Cell) => ({ total: count })))).toBe(row);
  }
  expect(cells.every((cell: Cell) => cell.units.length === cell.count)).toBe(true);
});

it('says unknown where no source speaks for it: the policy names no joint laboratory', async () => {
  const { at, columns } = await table('COUNTRY', 'KIND', core);
  expect(at('cty:FI', 'JOINT_LAB')).toMatchObject({ state: 'UNKNOWN', count: 0 });
  expect(at('cty:FI', 'COOPERATION_PARK')).toMatchObject({ state: 'UNREMARKABLE', count: 0 });
  expect(columns.find(({ id }: { id: string }) => id === 'JOINT_LAB').labelEn).toBe('Joint laboratory');
});

it('says impossible where two members never meet in a unit', async () => {
  const { cells } = await table('KIND', 'KIND', {});
  expect(new Set(cells.map(({ state }: Cell) => state))).toEqual(new Set(['IMPOSSIBLE']));
});

it('changes with what a caller may see', async () => {
  const { units, total, at } = await table('COUNTRY', 'REGION', {}, ['src:policy-2021-26']);
  expect(at('cty:NL', 'reg:zj')?.units ?? []).not.toContainEqual({ id: 'park:none' });
  const open = await table('COUNTRY', 'REGION', {});
  expect(units).toBeLessThan(open.units);
  expect(total).toBeLessThan(open.total);
});

it('answers an empty filter with a table of zeros, and a dimension that is none with a sentence', async () => {
  const { units, total, cells } = await table('COUNTRY', 'REGION', { ids: [] });
  expect([units, total]).toEqual([0, 0]);
  expect(cells.every((cell: Cell) => cell.count === 0)).toBe(true);
  const { errors } = await api.ask('{ coverage(rows: PLANET, columns: REGION) { total } }');
  expect(errors?.[0]?.message).toContain('PLANET');
});

it('says nothing of none found among kinds that no source speaks for', async () => {
  const laboratories = await table('COUNTRY', 'REGION', { kinds: ['JOINT_LAB'] });
  expect(laboratories.at('cty:CR', 'reg:ah')).toMatchObject({ state: 'UNKNOWN', count: 0 });
  const parks = await table('COUNTRY', 'REGION', { kinds: ['COOPERATION_PARK'] });
  expect(parks.at('cty:CR', 'reg:ah')).toMatchObject({ state: 'UNREMARKABLE', count: 0 });
});
