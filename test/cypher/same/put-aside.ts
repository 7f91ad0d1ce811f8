import { aside } from '../../support/aside.ts';
import type { Case } from '../../support/case.ts';

const text = 'MATCH (n) RETURN properties(n) AS n ORDER BY n.said, n.id';
const [a] = aside.entitiesAside;
const [l1] = aside.linksAside;

export const cases: Case[] = [
  {
    name: 'puts aside entities and links',
    given: {},
    params: { entities: [a], links: [l1] },
    rows: [],
    afterwards: { text, rows: [{ n: a }, { n: l1 }].sort((x, y) => (x.n!.said < y.n!.said ? -1 : 1)) },
  },
  {
    name: 'puts aside links alone',
    given: {},
    params: { entities: [], links: [l1] },
    rows: [],
    afterwards: { text, rows: [{ n: l1 }] },
  },
  {
    name: 'puts aside entities alone',
    given: {},
    params: { entities: [a], links: [] },
    rows: [],
    afterwards: { text, rows: [{ n: a }] },
  },
];
