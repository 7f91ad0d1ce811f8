import { confidences, type EvidenceRow, type LinkRow, type SourceRow } from '../../graph/model.ts';
import { kindNamed, type EntityKind } from '../../ontology/kinds.ts';
import { linkKindNamed } from '../../ontology/link-kinds.ts';
import { entityColumns, linkColumns, type Columns } from '../seed/columns.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import type { Attributes, AttributeValue, NetworkLink, NetworkNode } from './network.ts';
import { put } from './xml-values.ts';

// What this product itself writes into files of networks (own-write.ts), and how it is known again: `kind` and `nameZh`
// are attributes, evidence is JSON text, and so are the sources of the whole.

const ownFields = new Set(['id', 'kind', 'nameZh', 'nameEn', 'aliases', 'identifiers', 'evidence', 'from', 'to']);
const propertiesOf = (columns: Columns) =>
  new Set(Object.values(columns).flatMap(({ property }) => (ownFields.has(property) ? [] : [property])));

/** Fields of the schema that stand in a file as they are, by their names. */
export const entityProperties: ReadonlySet<string> = propertiesOf(entityColumns);
export const linkProperties: ReadonlySet<string> = new Set([...propertiesOf(linkColumns), 'weight', 'until']);

/** What an attribute is marked by that an imported file calls like a field of ours. */
export const mark = 'attribute:';
export const isTaken = (name: string, known: ReadonlySet<string>): boolean =>
  ownFields.has(name) || known.has(name) || name.startsWith(mark);

const asText = (value: AttributeValue | undefined) => (typeof value === 'string' && value !== '' ? value : null);
const asList = (value: AttributeValue | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : [];

const parsed = (value: AttributeValue | undefined): unknown => {
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

const isPiece = (value: unknown): value is EvidenceRow => {
  const piece = value as Partial<EvidenceRow> | null;
  return typeof piece?.source === 'string' && confidences.includes(piece.confidence as EvidenceRow['confidence']);
};

/** Evidence as we write it; undefined where there is none. */
const evidenceIn = (attributes: Attributes): readonly EvidenceRow[] | undefined => {
  const pieces = parsed(attributes['evidence']);
  return Array.isArray(pieces) && pieces.length > 0 && pieces.every(isPiece) ? pieces : undefined;
};

/** The sources that a file of ours brings with it. */
export const sourcesIn = (about: Attributes): SourceRow[] => {
  const rows = parsed(about['sources']);
  return Array.isArray(rows)
    ? rows.filter((row): row is SourceRow => typeof (row as SourceRow | null)?.id === 'string')
    : [];
};

const split = (attributes: Attributes, known: ReadonlySet<string>) => {
  const [properties, rest]: [
    Record<string, string | number | readonly string[] | null>,
    Record<string, AttributeValue>,
  ] = [{}, {}];
  for (const [name, value] of Object.entries(attributes)) {
    if (ownFields.has(name)) continue;
    if (name.startsWith(mark)) put(rest, name.slice(mark.length), value);
    else if (known.has(name) && (typeof value === 'string' || typeof value === 'number')) properties[name] = value;
    else if (known.has(name) && Array.isArray(value)) properties[name] = value.map(String);
    else put(rest, name, value);
  }
  return { properties, attributes: rest };
};

/** A node as we have written it; undefined if somebody else has. */
export const ownEntity = ({ id, attributes, place }: NetworkNode): EntityFact | undefined => {
  const kind = asText(attributes['kind']);
  const evidence = evidenceIn(attributes);
  if (kind === null || !kindNamed(kind) || !evidence) return undefined;
  return {
    id,
    kind: kind as EntityKind,
    nameZh: asText(attributes['nameZh']),
    nameEn: asText(attributes['nameEn']),
    aliases: asList(attributes['aliases']),
    identifiers: asList(attributes['identifiers']),
    ...split(attributes, entityProperties),
    evidence,
    place,
  };
};

/** A link as we have written it; undefined if somebody else has. */
export const ownLink = ({ id, from, to, weight, attributes, place }: NetworkLink): LinkFact | undefined => {
  const kind = asText(attributes['kind']);
  const evidence = evidenceIn(attributes);
  if (id === null || kind === null || !linkKindNamed(kind) || !evidence) return undefined;
  const { properties, attributes: rest } = split(attributes, linkProperties);
  return {
    id,
    kind: kind as LinkRow['kind'],
    from,
    to,
    // A link of ours that says nothing of its state has none, where those of others are taken to exist.
    properties: { status: null, ...(properties as LinkFact['properties']), ...(weight === null ? {} : { weight }) },
    attributes: rest,
    evidence,
    place,
  };
};
