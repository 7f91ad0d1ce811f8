import { existsSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { openInputs } from '../../../server/exchange/file/open.ts';
import { importOf, nameOf, namespaceOf } from '../../../server/exchange/import/from-files.ts';
import { understand } from '../../../server/exchange/import/understand.ts';
import { writeImport } from '../../../server/exchange/import/write.ts';
import { policy, serve } from '../../support/api.ts';

const files = ['projects.csv', 'organizations.csv'].map(
  (name) => new URL(`../../../../shared/data/cordis/yrd-137/${name}`, import.meta.url).pathname,
);
const absence = files.every((file) => existsSync(file)) ? '' : ` (${files[0]} is not there)`;

const api = serve(() => []);

interface Cell {
  row: string;
  column: string;
  state: string;
  count: number;
  expected: number | null;
}

const matrix = async (): Promise<Map<string, Cell>> => {
  const { coverage } = await api.data(
    '{ coverage(rows: REGION, columns: COUNTRY) { cells { row column state count expected } } }',
  );
  return new Map(coverage.cells.map((cell: Cell) => [`${cell.row} ${cell.column}`, cell]));
};

beforeAll(() => api.seed(policy()));

it.skipIf(absence)(`the matrix and the gaps speak from 137 real projects${absence}`, async () => {
  expect((await matrix()).get('reg:js cty:RU')?.count ?? 0).toBe(0);
  const inputs = (await Promise.all(files.map((file) => openInputs(file)))).flat();
  const given = await understand(inputs, namespaceOf(nameOf(inputs)));
  const report = await writeImport(api.graph, importOf(inputs, given));
  expect(report).toMatchObject({ joined: 23, entities: { added: 2018 }, links: { added: 4712 } });
  const { statistics, entities } = await api.data(
    `{ statistics { entities links } entities(first: 1, filter: { kinds: [PROJECT] }) { totalCount } }`,
  );
  expect([statistics.entities, entities.totalCount]).toEqual([266 + 2018, 137]);
  const cells = await matrix();
  expect(cells.get('reg:sh cty:FI')).toMatchObject({ state: 'OBSERVED', count: 17 });
  // Russians take part in projects with Shanghai, Zhejiang and Anhui, in none with Jiangsu.
  expect(cells.get('reg:js cty:RU')).toMatchObject({ state: 'UNDER_EXPECTATION', count: 0 });
  expect(cells.get('reg:js cty:RU')?.expected).toBeGreaterThan(3);
  const { gaps } = await api.data(
    '{ gaps(first: 9, filter: { kinds: [BELOW_EXPECTATION], subjects: ["cty:RU"] }, layers: [CORE, CONTEXT, ENRICHMENT]) { nodes { sentenceEn } } }',
  );
  expect(gaps.nodes).toEqual([
    { sentenceEn: 'Jiangsu and Russia have 0 units of cooperation; their sizes would give about 3.6.' },
  ]);
});
