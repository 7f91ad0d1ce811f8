import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const given = {
  entities: [{ id: 'a' }, { id: hostile }],
  links: [
    { id: 'l1', from: 'a', kind: 'SUPPORTS', to: hostile, datasets: ['d'], run: '1' },
    { id: 'l2', from: 'a', kind: 'SUPPORTS', to: hostile },
    { id: 'l1', from: 'a', kind: 'SUPPORTS', to: 'a' },
  ],
};

const link = (id: string, to: string, more: Record<string, unknown> = {}) => ({
  link: {
    id,
    kind: 'SUPPORTS',
    from: 'a',
    to,
    evidenceSource: ['src:a'],
    evidenceOrigin: ['DOCUMENT'],
    evidenceConfidence: ['VERIFIED'],
    ...more,
  },
});

export const cases: Case[] = [
  {
    name: 'gives those that are there between these ends and in this direction',
    given,
    params: {
      rows: [
        { id: 'l1', from: 'a', to: hostile },
        { id: 'l2', from: hostile, to: 'a' },
        { id: 'l3', from: 'a', to: hostile },
        { id: 'l1', from: 'a', to: 'none' },
      ],
    },
    rows: [link('l1', hostile, { datasets: ['d'], run: '1' })],
  },
  {
    name: 'gives a link of an entity to itself',
    given,
    params: { rows: [{ id: 'l1', from: 'a', to: 'a' }] },
    rows: [link('l1', 'a')],
  },
  { name: 'gives nothing for no rows', given, params: { rows: [] }, rows: [] },
];
