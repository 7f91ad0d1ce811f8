import { expect, it } from 'vitest';
import { exportOf } from '../../../client/matrix/asked.ts';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { matrixAtFirst, turned, withMatrix, type Matrix } from '../../../client/store/matrix.ts';
import { select, tabulate } from '../../../client/store/view.ts';
import { yearsOf } from '../../../client/store/years.ts';

const first = viewFrom('', 'zh');
const other: Matrix = {
  rows: 'INSTITUTION',
  columns: 'CITY',
  layers: 'all',
  nullModel: 'LINK',
  order: 'SERIATION',
  colour: 'COUNT',
  part: { rows: ['org:a b', 'org:c,d'], columns: [] },
  cell: { row: 'org:a b', column: 'city:苏州' },
};

it('reopens the same table from its address', () => {
  const view = tabulate(other)(first);
  expect(viewFrom(queryFrom(view), 'zh')).toEqual(view);
});

it('says of the first table nothing', () => {
  expect(queryFrom(tabulate(matrixAtFirst)(first))).toBe('?lang=zh');
  expect(viewFrom('?lang=zh', 'zh').matrix).toBeUndefined();
});

it('passes over what it does not know', () => {
  expect(viewFrom('?rows=planet&null=x&layers=y&order=z&cell=a', 'zh').matrix).toEqual(matrixAtFirst);
});

it('asks for a file with the arguments of the table, those of the filter by name', () => {
  expect(exportOf(matrixAtFirst, yearsOf(undefined), 'zh', 'csv')).toBe(
    '/export/coverage.csv?rows=COUNTRY&columns=REGION&order=TOTAL&layers=CORE&lang=zh',
  );
  expect(exportOf(other, { since: 2014, until: 2020 }, 'en', 'xlsx')).toBe(
    '/export/coverage.xlsx?rows=INSTITUTION&columns=CITY&nullModel=LINK&order=SERIATION&startedFrom=2014&startedUntil=2020&lang=en',
  );
});

it('turns a table with its part and its cell', () => {
  const there = withMatrix(other, turned(other));
  expect(there).toMatchObject({
    rows: 'CITY',
    part: { rows: [], columns: other.part?.rows },
    cell: { row: 'city:苏州', column: 'org:a b' },
  });
  expect(withMatrix(there, turned(there))).toEqual(other);
});

it('closes a cell that is not in the part that is looked at', () => {
  expect(withMatrix(other, { part: { rows: ['org:c,d'], columns: [] } }).cell).toBeNull();
  expect(withMatrix(other, { part: { rows: [], columns: ['city:苏州'] } }).cell).toEqual(other.cell);
});

it('closes the cell with its table, and keeps it when only the figures are others', () => {
  expect(withMatrix(other, { rows: 'COUNTRY' })).toMatchObject({ cell: null, part: null });
  expect(withMatrix(other, { layers: 'core' }).cell).toEqual(other.cell);
});

it('keeps the table when something is selected', () => {
  expect(select('cty:FI')(tabulate(other)(first)).matrix).toEqual(other);
});
