import type { EvidenceRow } from './model.ts';

/**
 * A relationship cannot point at a node and a property cannot hold maps, so evidence lies on nodes and relationships
 * alike as lists of equal length, one a field; '' stands for null, which a list cannot hold.
 */
const columns = {
  source: 'evidenceSource',
  locator: 'evidenceLocator',
  quote: 'evidenceQuote',
  claim: 'evidenceClaim',
  origin: 'evidenceOrigin',
  confidence: 'evidenceConfidence',
} as const satisfies Record<keyof EvidenceRow, string>;

const fields = Object.keys(columns) as (keyof EvidenceRow)[];

const isColumn: ReadonlySet<string> = new Set(Object.values(columns));

/** What most imported links say nothing of: such a list is left out where nothing stands in it. */
const sparse: ReadonlySet<keyof EvidenceRow> = new Set(['locator', 'quote', 'claim']);

/** Evidence as the properties that a node or relationship keeps. */
export const evidenceToProperties = (evidence: readonly EvidenceRow[]): Record<string, string[]> => {
  const properties: Record<string, string[]> = {};
  for (const field of fields) {
    const values = evidence.map((piece) => piece[field] ?? '');
    if (!sparse.has(field) || values.some((value) => value !== '')) properties[columns[field]] = values;
  }
  return properties;
};

/** Splits the properties of a node or relationship into evidence, without that of hidden sources, and the rest. */
export const splitEvidence = (
  properties: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<string>,
): { evidence: EvidenceRow[]; rest: Record<string, unknown> } => {
  const rest: Record<string, unknown> = {};
  for (const name in properties) if (!isColumn.has(name)) rest[name] = properties[name];
  const list = (field: keyof EvidenceRow) => (properties[columns[field]] ?? []) as readonly string[];
  const at = (field: keyof EvidenceRow, index: number) => list(field)[index] || null;
  const evidence = list('source').map((source, index) => ({
    source,
    locator: at('locator', index),
    quote: at('quote', index),
    claim: at('claim', index),
    origin: (at('origin', index) ?? 'IMPORT') as EvidenceRow['origin'],
    confidence: (at('confidence', index) ?? 'UNVERIFIED') as EvidenceRow['confidence'],
  }));
  return { evidence: evidence.filter((piece) => !hidden.has(piece.source)), rest };
};
