import { expect, it } from 'vitest';
import { writeDataset } from '../../../server/exchange/dataset/write.ts';
import { serve } from '../../support/api.ts';
import { small, type Small } from '../../support/small.ts';

const codes = ['CN', 'DE', 'FI', 'IL', 'SE', 'SG'];
const projects = [
  'CN SG', 'CN SG', 'CN SG FI', 'CN FI', 'CN IL', 'SG IL', 'FI SE', 'FI SE', 'CN SE', 'IL DE', 'DE SE', 'CN DE', 'CN DE', 'SG DE',
].map((line) => line.split(' ')); // oxfmt-ignore

/** Projects that institutions take part in, each of a country; one institution lies in a city of its country. */
const cooperation: Small = {
  sources: [{ id: 'src:all', speaksFor: ['COUNTRY:*', 'INSTITUTION:*'] }],
  entities: [
    ...codes.map((id) => ({ id, kind: 'COUNTRY' as const })),
    ...codes.map((code) => ({ id: `ins:${code}` })),
    { id: 'city', kind: 'CITY' as const },
    ...projects.map((_, at) => ({ id: `project:${at + 10}`, kind: 'PROJECT' as const, startYear: 2000 + at })),
  ],
  links: [
    ...codes.map((code) => ({ from: `ins:${code}`, kind: 'LOCATED_IN' as const, to: code === 'SG' ? 'city' : code })),
    { from: 'city', kind: 'PART_OF' as const, to: 'SG' },
    ...projects.flatMap((those, at) =>
      those.map((code) => ({ from: `ins:${code}`, kind: 'PARTICIPATES_IN' as const, to: `project:${at + 10}` })),
    ),
  ],
};
const api = serve(() => [small('cooperation', cooperation)]);

const query = `query ($rows: Dimension!, $columns: Dimension!, $filter: EntityFilter, $rowIds: [ID!], $columnIds: [ID!]) {
  coverage(rows: $rows, columns: $columns, filter: $filter, rowIds: $rowIds, columnIds: $columnIds) {
    rows { id units total } columns { id } units total enough notEnoughZh notEnoughEn
    cells { row column state count ratio lambda pAdjusted ric newest units { id } } } }`;
const table = async (variables: Record<string, unknown> = {}, hidden: string[] = []) =>
  (await api.data(query, { rows: 'COUNTRY', columns: 'COUNTRY', ...variables }, { hidden })).coverage;

it('counts a country by the institutions that lie in it, in a city of it too', async () => {
  const { cells, enough, notEnoughZh } = await table();
  expect(
    cells.find((cell: { row: string; column: string }) => cell.row === 'CN' && cell.column === 'SG'),
  ).toMatchObject({
    count: 3,
    newest: 2002,
    units: [{ id: 'project:10' }, { id: 'project:11' }, { id: 'project:12' }],
  });
  expect([enough, notEnoughZh]).toEqual([true, null]);
});

it('gives some rows and columns with the figures of the whole table', async () => {
  const whole = await table();
  const part = await table({ rowIds: ['SG', 'CN'], columnIds: ['FI'] });
  expect(part.rows).toEqual(whole.rows.filter(({ id }: { id: string }) => id === 'SG' || id === 'CN'));
  expect([part.total, part.units]).toEqual([whole.total, whole.units]);
  const wanted = ({ row, column }: Record<string, string>) => column === 'FI' && (row === 'SG' || row === 'CN');
  expect(part.cells).toHaveLength(2);
  expect(part.cells).toEqual(expect.arrayContaining(whole.cells.filter(wanted)));
});

it('says that there are too few units, and how many it takes, instead of a test', async () => {
  const { enough, notEnoughZh, notEnoughEn, cells } = await table({ filter: { ids: ['project:10', 'project:16'] } });
  expect(enough).toBe(false);
  expect(notEnoughEn).toMatch(
    /^Too few units to say whether there are more or fewer than expected: there are 2, at least \d+ are needed\.$/,
  );
  expect(notEnoughZh).toMatch(/^单元太少，还不能判断多于还是少于预期：现有 2 个，至少要 \d+ 个。$/);
  expect(cells.filter(({ pAdjusted }: { pAdjusted: unknown }) => pAdjusted !== null)).toEqual([]);
  expect(cells.map(({ state }: { state: string }) => state)).not.toContain('UNDER_EXPECTATION');
});

it('reads the graph once for a version of the data, and again when they have changed', async () => {
  const asked = async (hidden: string[] = []) => {
    api.forget();
    await table({}, hidden);
    return api.statements.filter((name) => name.startsWith('analysis/')).sort();
  };
  const all = ['analysis/entities', 'analysis/links', 'analysis/sources'];
  await asked();
  expect(await asked()).toEqual([]);
  expect(await asked(['src:all'])).toEqual(all);
  const more = {
    ...cooperation,
    hash: '2',
    entities: [...(cooperation.entities ?? []), { id: 'NZ', kind: 'COUNTRY' as const }],
  };
  await writeDataset(api.graph, small('cooperation', more));
  expect(await asked()).toEqual(all);
  expect((await table()).rows).toContainEqual({ id: 'NZ', units: 0, total: 0 });
});

it('reads once for those who ask at the same time', async () => {
  await writeDataset(api.graph, small('cooperation', { ...cooperation, hash: '3' }));
  api.forget();
  await Promise.all([table(), table({ rowIds: ['CN'] }), table({ rows: 'INSTITUTION' })]);
  expect(api.statements.filter((name) => name === 'analysis/links')).toHaveLength(1);
});
