import type { EvidenceRow } from '../../graph/model.ts';
import type { Statement } from '../dataset/merge.ts';
import type { Attributes } from '../network/network.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';

/** A property cannot hold a map: each attribute is the JSON text of its name and its value. */
const attributesOf = (attributes: Attributes) => {
  const lines = Object.entries(attributes).map((pair) => JSON.stringify(pair));
  return lines.length > 0 ? { attributes: lines } : {};
};

export interface LinkStatement extends Statement {
  kind: string;
  from: string;
  to: string;
}

const evidenceOf = (source: string, place: string): EvidenceRow[] => [
  { source, locator: place || null, quote: null, claim: null, origin: 'IMPORT', confidence: 'UNVERIFIED' },
];

/** An entity fact as a data set states it of the entity with this id. */
export const entityStatement = (id: string, fact: EntityFact, source: string): Statement => ({
  layer: 'ENRICHMENT',
  ...fact.properties,
  id,
  kind: fact.kind,
  nameZh: fact.nameZh ?? fact.nameEn,
  nameEn: fact.nameEn ?? fact.nameZh,
  ...(fact.aliases.length > 0 ? { aliases: fact.aliases } : {}),
  ...(fact.identifiers.length > 0 ? { identifiers: fact.identifiers } : {}),
  ...attributesOf(fact.attributes),
  evidence: evidenceOf(source, fact.place),
});

/** A link fact as a data set states it, between ids of the graph. */
export const linkStatement = (fact: LinkFact, from: string, to: string, source: string): LinkStatement => ({
  status: 'EXISTING',
  ...fact.properties,
  id: fact.id,
  kind: fact.kind,
  from,
  to,
  ...attributesOf(fact.attributes),
  evidence: evidenceOf(source, fact.place),
});

const both = (a: unknown, b: unknown) => [
  ...new Set([...((a ?? []) as readonly string[]), ...((b ?? []) as readonly string[])]),
];

/** What is said of one entity in two places of the same files: the first wins, names and identifiers add up. */
export const together = (first: Statement, second: Statement): Statement => {
  const names = [second['nameZh'], second['nameEn']].filter(
    (name) => typeof name === 'string' && name !== first['nameZh'] && name !== first['nameEn'],
  );
  const aliases = both(both(first['aliases'], names), second['aliases']);
  const identifiers = both(first['identifiers'], second['identifiers']);
  return {
    ...second,
    ...first,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    evidence: first.evidence,
  };
};
