import { expect, it } from 'vitest';
import { RefusedError, type Dataset } from '../../../server/exchange/dataset/dataset.ts';
import { writeDataset } from '../../../server/exchange/dataset/write.ts';
import { policy, serve } from '../../support/api.ts';
import { small, type Small } from '../../support/small.ts';

const api = serve();

const problemsOf = (dataset: Dataset) =>
  writeDataset(api.graph, dataset).then(
    () => 'it was written',
    (error: unknown) => (error instanceof RefusedError ? error.problems : error),
  );

const institute = { id: 'ins:mine' };

const refused: [string, Small, string][] = [
  [
    'a kind that the ontology does not know',
    { entities: [{ ...institute, kind: 'PLANET' as never }] },
    'ins:mine has the kind "PLANET", which the ontology does not know',
  ],
  [
    'a link of a kind that the ontology does not know',
    { entities: [institute], links: [{ from: 'ins:mine', kind: 'LOVES' as never, to: 'park:sip' }] },
    'link:ins:mine:LOVES:park:sip has the kind "LOVES", which the ontology does not know',
  ],
  [
    'a link that may not start there',
    { links: [{ from: 'park:sip', kind: 'ISSUES', to: 'doc:2021-26' }] },
    'link:park:sip:ISSUES:doc:2021-26: ISSUES cannot start from COOPERATION_PARK; it may start from INSTITUTION',
  ],
  [
    'a link that may not point there',
    { entities: [institute], links: [{ from: 'ins:mine', kind: 'ISSUES', to: 'park:sip' }] },
    'link:ins:mine:ISSUES:park:sip: ISSUES cannot point to COOPERATION_PARK; it may point to POLICY',
  ],
  [
    'a link to what is not there',
    { entities: [institute], links: [{ from: 'ins:mine', kind: 'PARTNERS_WITH', to: 'park:none' }] },
    'link:ins:mine:PARTNERS_WITH:park:none has the end park:none, which is not there',
  ],
  ['an entity without evidence', { entities: [{ ...institute, evidence: [] }] }, 'ins:mine rests on no evidence'],
  [
    'an unknown source',
    { entities: [{ ...institute, evidence: [{ source: 'src:none' }] }] },
    'ins:mine rests on the source src:none, which is not there',
  ],
  ['an id given twice', { entities: [institute, institute] }, 'ins:mine is the id of more than one entity'],
  [
    'a link that is allowed only if a seeded park were an institution',
    {
      entities: [{ id: 'park:sip', kind: 'INSTITUTION' }],
      links: [{ from: 'park:sip', kind: 'ISSUES', to: 'doc:2021-26' }],
    },
    'park:sip',
  ],
  [
    'one id for an entity and a link',
    { entities: [institute], links: [{ id: 'ins:mine', from: 'ins:mine', kind: 'PARTNERS_WITH', to: 'park:sip' }] },
    'ins:mine',
  ],
  [
    'the id of a seeded link for a link between others',
    { entities: [institute], links: [{ id: 'link:r001', from: 'ins:mine', kind: 'PARTNERS_WITH', to: 'park:sip' }] },
    'link:r001',
  ],
  [
    'the id of a seeded source for a file of its own',
    { sources: [{ id: 'src:iso-3166', titleZh: '我的文件' }], entities: [institute] },
    'src:iso-3166',
  ],
];

it.each(refused)('%s is refused with a sentence, and nothing is changed', async (_, said, sentence) => {
  const before = await api.dump();
  const problems = await problemsOf(small('mine', said));
  const after = await api.dump();
  if (JSON.stringify(after) !== JSON.stringify(before)) await api.seed(policy());
  expect(problems).toEqual([expect.stringContaining(sentence)]);
  expect(after).toEqual(before);
});

it('tells every mistake at once', async () => {
  const said = small('mine', {
    entities: [
      { ...institute, kind: 'PLANET' as never },
      { id: 'ins:other', evidence: [] },
    ],
    links: [{ from: 'ins:other', kind: 'PARTNERS_WITH', to: 'park:none' }],
  });
  expect(await problemsOf(said)).toEqual([
    'ins:other rests on no evidence',
    'ins:mine has the kind "PLANET", which the ontology does not know',
    'link:ins:other:PARTNERS_WITH:park:none has the end park:none, which is not there',
  ]);
});

it('says so in words that a person can read', async () => {
  const said = small('mine', { entities: [{ ...institute, evidence: [] }] });
  await expect(writeDataset(api.graph, said)).rejects.toThrow(
    'data set mine was refused, nothing was changed:\n  ins:mine rests on no evidence',
  );
});
