import { evidenceToProperties } from '../../graph/evidence.ts';
import type { EvidenceRow } from '../../graph/model.ts';
import { withSearchText, type Statement } from '../dataset/merge.ts';
import type { Attributes } from '../network/network.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';

/** Whom a run of an import writes for. */
export interface Run {
  dataset: string;
  run: string;
  source: string;
}

export interface LinkStatement extends Statement {
  kind: string;
  from: string;
  to: string;
}

/** A property cannot hold a map: each attribute is the JSON text of its name and its value. */
const attributesOf = (attributes: Attributes) => {
  const lines = Object.entries(attributes).map((pair) => JSON.stringify(pair));
  return lines.length > 0 ? { attributes: lines } : {};
};

const imported = (source: string, locator: string | null): EvidenceRow => ({
  source,
  locator,
  quote: null,
  claim: null,
  origin: 'IMPORT',
  confidence: 'UNVERIFIED',
});

const evidenceOf = ({ evidence, place }: EntityFact | LinkFact, source: string): readonly EvidenceRow[] =>
  evidence ?? [imported(source, place || null)];

const entityProperties = (id: string, fact: EntityFact) => ({
  layer: 'ENRICHMENT',
  ...fact.properties,
  id,
  kind: fact.kind,
  nameZh: fact.nameZh ?? fact.nameEn,
  nameEn: fact.nameEn ?? fact.nameZh,
  ...(fact.aliases.length > 0 ? { aliases: fact.aliases } : {}),
  ...(fact.identifiers.length > 0 ? { identifiers: fact.identifiers } : {}),
  ...attributesOf(fact.attributes),
});

const linkProperties = (fact: LinkFact) => ({
  ...fact.properties,
  id: fact.id,
  ...attributesOf(fact.attributes),
});

/** What is true of a link of which nothing else is said. */
const unsaid = { status: 'EXISTING' };

/** An entity fact as a data set states it of the entity with this id. */
export const entityStatement = (id: string, fact: EntityFact, source: string): Statement => ({
  ...entityProperties(id, fact),
  evidence: evidenceOf(fact, source),
});

/** A link fact as a data set states it, between ids of the graph. */
export const linkStatement = (fact: LinkFact, from: string, to: string, source: string): LinkStatement => ({
  ...unsaid,
  ...linkProperties(fact),
  kind: fact.kind,
  from,
  to,
  evidence: evidenceOf(fact, source),
});

/** What all entities that are new have in common, unless they say otherwise. */
export const sameOfEntities = ({ dataset, run, source }: Run) => ({
  ...evidenceToProperties([imported(source, null)]),
  datasets: [dataset],
  run,
});

/** What all links that are new have in common, unless they say otherwise. */
export const sameOfLinks = (run: Run) => ({ ...unsaid, ...sameOfEntities(run) });

const lying = ({ evidence, place }: EntityFact | LinkFact) =>
  evidence ? evidenceToProperties(evidence) : { evidenceLocator: [place] };

/** A row of an entity that is not there yet: what it does not have in common with all others. */
export const newEntity = (id: string, fact: EntityFact) => ({
  id,
  kind: fact.kind,
  properties: { ...withSearchText(entityProperties(id, fact)), ...lying(fact) },
});

/** A row of a link that is not there yet. */
export const newLink = (fact: LinkFact, from: string, to: string) => ({
  from,
  to,
  properties: { ...linkProperties(fact), ...lying(fact) },
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
