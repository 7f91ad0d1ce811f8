import type { Case } from '../../support/case.ts';
import { shares } from '../../support/shares.ts';

const text = `MATCH (s:Share) RETURN s.id AS id, s.title AS title, s.by AS by, s.byId AS byId, s.at AS at, s.until AS until,
  toString(s.entities) AS entities, toString(s.links) AS links, s.snapshot AS snapshot ORDER BY at`;
const said = ({ entities, links, ...share }: (typeof shares)[number]) => ({
  ...share,
  entities: String(entities),
  links: String(links),
});

export const cases: Case[] = [
  {
    name: 'keeps a share beside the others, and takes hostile text as a value',
    given: { shares: shares.slice(0, 1) },
    params: shares[1]!,
    rows: [],
    afterwards: { text, rows: shares.slice(0, 2).map(said) },
  },
];
