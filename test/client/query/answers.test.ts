import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { en } from '../../../client/language/en.ts';
import { examples, inEditor } from '../../../client/query/examples.ts';
import { serve } from '../../support/api.ts';

const api = serve();

/** What each example finds in the policy: enough to see that it asks what it says. */
const found: Readonly<Record<(typeof examples)[number]['name'], object>> = {
  Centres: { entities: { totalCount: 3 } },
  Connected: {
    paths: [
      { length: 2, confidence: 'VERIFIED' },
      { length: 2, confidence: 'INFERRED' },
    ],
  },
  Missing: { gaps: { totalCount: 1, nodes: [{ expected: 1, observed: 0 }] } },
  Amount: { statistics: { entities: 266, links: 485 } },
  Country: { node: { nameEn: 'Singapore', links: { totalCount: 9 } } },
  Region: { search: { totalCount: 15 } },
  Matrix: {
    coverage: {
      units: 87,
      cells: expect.arrayContaining([expect.objectContaining({ row: 'cty:SG', column: 'reg:js', state: 'OBSERVED' })]),
    },
  },
  Ways: { paths: [{}, {}, {}] },
  Platform: { node: { startYear: 1994 } },
  Planned: { links: { totalCount: 101 } },
  Called: { obligations: expect.arrayContaining([expect.objectContaining({ state: 'FULFILLED' })]) },
  Import: { previewImport: { as: 'tables', entities: [{ kind: 'INSTITUTION', count: 1 }], problems: [] } },
};

const upload = () =>
  api.imports.uploads.receive('a.csv', Readable.from('id,kind,nameZh,nameEn\ni:a,INSTITUTION,甲,A\n'));

it.each(examples)('is answered from the policy: $name', async (example) => {
  const query = inEditor(example, en.examples[example.name]);
  const variables = example.variables ? { uploads: [await upload()] } : {};
  expect(Object.keys(variables)).toEqual(Object.keys(JSON.parse(example.variables ?? '{}') as object));
  const data: object = await api.data(query, variables);
  expect(data).toMatchObject(found[example.name]);
});
