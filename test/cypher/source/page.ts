import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const sources = [
  {
    id: '源',
    kind: 'DOCUMENT',
    titleZh: '沪科合〔2021〕26号',
    titleEn: hostile,
    passageStarts: [0, 12],
    passageRoles: [],
  },
  { id: 'src:b' },
  { id: 'src:a', kind: 'MEDIA' },
];
const given = { sources, entities: [{ id: 'src:c' }] };
const [last, second, first] = sources.map((source) => ({ source }));

export const cases: Case[] = [
  { name: 'orders by id and gives all that is known', given, params: { first: 10 }, rows: [first!, second!, last!] },
  { name: 'gives no more than a page', given, params: { first: 1 }, rows: [first!] },
  { name: 'goes on after an id', given, params: { after: 'src:a', first: 1 }, rows: [second!] },
  {
    name: 'goes on after an id that is not there',
    given,
    params: { after: 'src:aa', first: 9 },
    rows: [second!, last!],
  },
  { name: 'gives nothing after the last', given, params: { after: '源', first: 9 }, rows: [] },
  {
    name: 'leaves out hidden ones, and fills the page with others',
    given,
    params: { first: 2, hidden: ['src:b'] },
    rows: [first!, last!],
  },
  {
    name: 'takes hostile text as a value',
    given,
    params: { after: hostile, first: 1, hidden: [hostile] },
    rows: [first!],
  },
];
