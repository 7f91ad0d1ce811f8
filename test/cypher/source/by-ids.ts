import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const a = {
  id: 'src:a',
  kind: 'DOCUMENT',
  titleZh: '沪科合〔2021〕26号',
  url: 'https://a.example/?q=1&r=%27',
  year: 2021,
};
const odd = { id: hostile, text: hostile, passageEnds: [7] };
const given = { sources: [a, odd, { id: 'src:b' }], entities: [{ id: 'src:c' }] };

export const cases: Case[] = [
  {
    name: 'finds those that are there, hostile text given back as it was',
    given,
    params: { ids: [hostile, 'none', 'src:c', 'src:a'] },
    rows: [{ source: odd }, { source: a }],
    anyOrder: true,
  },
  {
    name: 'leaves out hidden ones',
    given,
    params: { ids: ['src:a', hostile], hidden: [hostile] },
    rows: [{ source: a }],
  },
  { name: 'finds nothing for no ids', given, params: { ids: [] }, rows: [] },
];
