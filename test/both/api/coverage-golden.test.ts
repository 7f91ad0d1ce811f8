import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

// The 14 units of the golden values: who takes part in which.
const participants = [
  'CN SG', 'CN SG', 'CN SG FI', 'CN FI', 'CN IL', 'SG IL', 'FI SE',
  'FI SE', 'CN SE', 'IL DE', 'DE SE', 'CN DE', 'CN DE', 'SG DE',
].map((codes) => codes.split(' ')); // oxfmt-ignore

const countries = ['CN', 'DE', 'FI', 'IL', 'SE', 'SG'].map((id) => ({ id, kind: 'COUNTRY' as const }));
const units = participants.map((_, at) => ({
  id: `project:${at + 10}`,
  kind: 'PROJECT' as const,
  startYear: 2000 + at,
}));
const links = participants.flatMap((codes, at) =>
  codes.map((from) => ({ from, kind: 'PARTICIPATES_IN' as const, to: `project:${at + 10}` })),
);
const sources = [{ id: 'src:all', speaksFor: ['COUNTRY:*'] }];
const api = serve(() => [small('golden', { sources, entities: [...countries, ...units], links })]);

const cell = async (row: string, column: string, nullModel: string | null) => {
  const query = `query ($nullModel: NullModel) { coverage(rows: COUNTRY, columns: COUNTRY, nullModel: $nullModel) {
    nullModel units total rows { id units total }
    cells { row column state count expected ratio lambda p0 ric ricLow ricHigh newest units { id } } } }`;
  const { coverage } = await api.data(query, { nullModel });
  return {
    ...coverage,
    cell: coverage.cells.find((one: { row: string; column: string }) => one.row === row && one.column === column),
  };
};

it('gives the golden numbers of China and Singapore under both null models', async () => {
  const link = await cell('CN', 'SG', 'LINK');
  expect(link).toMatchObject({ nullModel: 'LINK', units: 14, total: 32 });
  expect(link.cell).toMatchObject({ state: 'OBSERVED', count: 3, lambda: null, p0: null, newest: 2002 });
  expect(link.cell.units.map(({ id }: { id: string }) => id)).toEqual(['project:10', 'project:11', 'project:12']);
  expect(link.cell.expected).toBeCloseTo(1.6875, 6);
  expect(link.cell.ric).toBeCloseTo(1.125, 6);
  expect(link.cell.ricLow).toBeCloseTo(0.266, 3);
  expect(link.cell.ricHigh).toBeCloseTo(4.76, 2);
  expect((await cell('SG', 'CN', 'LINK')).cell.ric).toBeCloseTo(1.08, 6);
  expect((await cell('CN', 'SG', 'UNIT')).cell.expected).toBeCloseTo(2.857143, 6);
});

it('finds nothing remarkable in that Israel and Finland have no unit', async () => {
  const { cell: none } = await cell('IL', 'FI', 'LINK');
  expect(none).toMatchObject({ state: 'UNREMARKABLE', count: 0, ratio: 0, newest: null, units: [] });
  expect(none.expected).toBeCloseTo(0.46875, 6);
  expect(none.lambda).toBeCloseTo(0.46875, 6);
  expect(none.p0).toBeCloseTo(0.6258, 4);
});

it('takes the link null by itself where every unit is joint', async () => {
  const { nullModel, rows } = await cell('CN', 'SG', null);
  expect(nullModel).toBe('LINK');
  expect(rows[0]).toEqual({ id: 'CN', units: 8, total: 9 });
});
