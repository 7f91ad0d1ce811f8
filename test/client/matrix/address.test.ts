import { expect, it } from 'vitest';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { matrixAtFirst, withMatrix, type Matrix } from '../../../client/store/matrix.ts';
import { select, tabulate } from '../../../client/store/view.ts';

const first = viewFrom('', 'zh');
const other: Matrix = {
  rows: 'INSTITUTION',
  columns: 'CITY',
  layers: 'all',
  nullModel: 'LINK',
  order: 'SERIATION',
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

it('closes the cell with its table, and keeps it when only the figures are others', () => {
  expect(withMatrix(other, { rows: 'COUNTRY' }).cell).toBeNull();
  expect(withMatrix(other, { layers: 'core' }).cell).toEqual(other.cell);
});

it('keeps the table when something is selected', () => {
  expect(select('cty:FI')(tabulate(other)(first)).matrix).toEqual(other);
});
