import { confidences, type EvidenceRow, type LinkRow, type SourceRow } from '../../graph/model.ts';
import { kindNamed, type EntityKind } from '../../ontology/kinds.ts';
import { linkKindNamed } from '../../ontology/link-kinds.ts';
import { entityColumns, linkColumns, type Columns } from '../seed/columns.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import type { Attributes, AttributeValue, NetworkLink, NetworkNode } from './network.ts';

// What this product itself writes into files of networks, and how it is known again: `kind` and `nameZh` are attributes,
// evidence is JSON text, and so are the sources of the whole.

const propertiesOf = (columns: Columns) => new Set(Object.values(columns).map(({ property }) => property));
const entityProperties = propertiesOf(entityColumns);
const linkProperties = new Set([...propertiesOf(linkColumns), 'weight', 'until']);
const ownFields = ['id', 'kind', 'nameZh', 'nameEn', 'aliases', 'identifiers', 'evidence', 'from', 'to'];

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
    if (ownFields.includes(name)) continue;
    if (known.has(name) && (typeof value === 'string' || typeof value === 'number')) properties[name] = value;
    else if (known.has(name) && Array.isArray(value)) properties[name] = value.map(String);
    else rest[name] = value;
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
    properties: { ...(properties as LinkFact['properties']), ...(weight === null ? {} : { weight }) },
    attributes: rest,
    evidence,
    place,
  };
};
