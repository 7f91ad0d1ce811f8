import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const row = (properties: { id: string } & Record<string, unknown>) => ({ id: properties.id, properties });
const text = 'MATCH (o:Obligation) RETURN o.id AS id, o.titleZh AS titleZh, o.atLeast AS atLeast ORDER BY id';

export const cases: Case[] = [
  {
    name: 'creates some, replaces others whole, and leaves the rest; hostile text is a value',
    given: {
      obligations: [
        { id: 'a', titleZh: '旧', atLeast: 1 },
        { id: 'b', titleZh: '旧', atLeast: 1 },
      ],
    },
    params: { rows: [row({ id: 'a', titleZh: hostile }), row({ id: hostile, titleZh: '新', atLeast: 2 })] },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: hostile, titleZh: '新', atLeast: 2 },
        { id: 'a', titleZh: hostile, atLeast: null },
        { id: 'b', titleZh: '旧', atLeast: 1 },
      ],
    },
  },
];
