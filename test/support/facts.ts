import type { Import } from '../../server/exchange/import/import.ts';
import type { FileProblem } from '../../server/exchange/network/network.ts';
import type { EntityFact, FactPart, LinkFact } from '../../server/exchange/source/facts.ts';

export const entityFact = (id: string, more: Partial<EntityFact> = {}): EntityFact => ({
  id,
  kind: 'INSTITUTION',
  nameZh: null,
  nameEn: id,
  aliases: [],
  identifiers: [],
  properties: {},
  attributes: {},
  place: 'line 2',
  ...more,
});

export const linkFact = (from: string, to: string, more: Partial<LinkFact> = {}): LinkFact => ({
  id: `link:${from}:${more.kind ?? 'PARTNERS_WITH'}:${to}`,
  kind: 'PARTNERS_WITH',
  from,
  to,
  properties: {},
  attributes: {},
  place: 'line 3',
  ...more,
});

interface Said {
  entities?: readonly EntityFact[];
  links?: readonly LinkFact[];
  problems?: readonly FileProblem[];
  notes?: readonly string[];
  dataset?: string;
}

/** What a file would say, one fact a part, without a file. */
export const importOf = (hash: string, { dataset = 'file:mine', ...said }: Said): Import => ({
  dataset,
  hash,
  ownLinks: false,
  source: {
    id: `src:${dataset}`,
    kind: 'FILE',
    titleZh: '我的表',
    titleEn: 'my table',
    publisher: 'me',
    licence: 'CC0',
  },
  read: async function* (wanted) {
    const empty: FactPart = { entities: [], links: [], problems: [] };
    if (wanted === 'entities') {
      yield { ...empty, problems: said.problems ?? [], notes: said.notes ?? [] };
      for (const fact of said.entities ?? []) yield { ...empty, entities: [fact] };
    } else for (const fact of said.links ?? []) yield { ...empty, links: [fact] };
  },
});
