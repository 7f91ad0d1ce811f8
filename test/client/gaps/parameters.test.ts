import { expect, it } from 'vitest';
import type { GapFacts } from '../../../client/api/gap-questions.ts';
import type { Ontology } from '../../../client/api/model.ts';
import { parametersOf } from '../../../client/gaps/parameters.ts';
import { en, zh } from '../../support/words.ts';

const ontology = {
  groups: [],
  kinds: [{ name: 'REGION', labelZh: '地区', labelEn: 'Region' }],
  linkKinds: [{ name: 'PARTNERS_WITH', labelZh: '合作', labelEn: 'partners with', directed: true }],
} as unknown as Ontology;

const gapWith = (parameters: GapFacts['method']['parameters']) =>
  ({
    subjects: [{ id: 'cty:FI', kind: 'COUNTRY', nameZh: '芬兰', nameEn: 'Finland' }],
    measures: [],
    elsewhere: [],
    missingZh: '平台',
    missingEn: 'platform',
    method: { name: 'X', parameters, descriptionZh: '', descriptionEn: '' },
  }) as unknown as GapFacts;

const inZh = (parameters: GapFacts['method']['parameters']) =>
  parametersOf(gapWith(parameters), { words: zh, language: 'zh', ontology }).map(({ label, value }) => [label, value]);

it('tells entities, kinds, links and what is counted in the language of the page', () => {
  expect(inZh({ from: 'cty:FI', to: 'REGION', links: ['PARTNERS_WITH', 'OTHER'], counted: 'platform' })).toEqual([
    ['一边', '芬兰'],
    ['另一边', '地区'],
    ['查找的联系', '合作、OTHER'],
    ['计数对象', '平台'],
  ]);
});

it('tells values that have a word of their own, and a list without any', () => {
  expect(inZh({ lacking: ['number', 'date'], named: [], origins: ['NAME'], nullModel: 'LINK' })).toEqual([
    ['没有写明的', '数量、期限'],
    ['已点名的', '无'],
    ['出处', '由名称读出'],
    ['零模型', '联系零模型'],
  ]);
});

it('writes figures short, and small ones with their first digits', () => {
  expect(inZh({ n: 1234, ratio: 0.3333, pAdjusted: 0.000123 }).map(([, value]) => value)).toEqual([
    '1,234',
    '0.33',
    '0.00012',
  ]);
});

it('shows a name that it does not know as it is, and leaves out what is not given', () => {
  expect(inZh({ strangeName: 'strange', property: null, subjects: '' })).toEqual([['strangeName', 'strange']]);
});

it('knows the names in both languages alike', () => {
  expect(Object.keys(en.finding.parameterNames)).toEqual(Object.keys(zh.finding.parameterNames));
});
