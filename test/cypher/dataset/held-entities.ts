import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const link = { kind: 'SUPPORTS', from: 'a', to: 'b' };
const given = {
  entities: ['a', 'b', 'loop', '园', 'alone']
    .map((id) => ({ id, datasets: ['d1'] }))
    .concat({ id: 'x', datasets: ['d2'] }),
  links: [
    { ...link, id: 'own', datasets: ['d1'] },
    { ...link, id: 'of-nobody' },
    { ...link, id: 'other', to: 'x', datasets: ['d2'] },
    { ...link, id: 'shared', from: 'x', to: '园', datasets: ['d1', 'd2'] },
    { ...link, id: 'again', from: 'x', to: '园', datasets: ['d2'] },
    { ...link, id: 'itself', from: 'loop', to: 'loop', datasets: ['d3'] },
  ],
};

export const cases: Case[] = [
  {
    name: 'gives each entity once that another data set links, from either end',
    given,
    params: { dataset: 'd1' },
    rows: [{ id: 'a' }, { id: 'loop' }, { id: '园' }],
    anyOrder: true,
  },
  { name: 'gives those that a shared link holds', given, params: { dataset: 'd2' }, rows: [{ id: 'x' }] },
  { name: 'gives nothing of a data set without entities', given, params: { dataset: 'd3' }, rows: [] },
  {
    name: 'takes hostile text as a value',
    given: {
      entities: [
        { id: 'a', datasets: [hostile] },
        { id: 'b', datasets: [hostile] },
        { id: hostile, datasets: [hostile] },
      ],
      links: [
        { ...link, id: 'own', datasets: [hostile] },
        { ...link, id: 'other', from: hostile, to: hostile, datasets: ['d2'] },
      ],
    },
    params: { dataset: hostile },
    rows: [{ id: hostile }],
  },
];
