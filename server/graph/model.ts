import type { EntityKind } from '../ontology/kinds.ts';
import type { Layer } from '../ontology/layers.ts';
import type { LinkKindName } from '../ontology/link-kinds.ts';

export type Status = 'EXISTING' | 'TO_STRENGTHEN' | 'TO_BUILD' | 'TO_JOIN' | 'TO_EXPLORE';
export type Origin = 'DOCUMENT' | 'NAME' | 'PUBLIC_SOURCE' | 'OWN_KNOWLEDGE' | 'IMPORT';
export type SourceKind =
  | 'DOCUMENT'
  | 'OFFICIAL'
  | 'MEDIA'
  | 'REPRINT'
  | 'SECONDARY'
  | 'OPEN_DATA'
  | 'OWN_KNOWLEDGE'
  | 'FILE';

/** From the best to the weakest. */
export const confidences = ['VERIFIED', 'INFERRED', 'UNVERIFIED'] as const;
export type Confidence = (typeof confidences)[number];

/** One reason to believe an entity or a link. */
export interface EvidenceRow {
  source: string;
  locator: string | null;
  quote: string | null;
  claim: string | null;
  origin: Origin;
  confidence: Confidence;
}

/** What entities and links have beside their own fields: properties by the names of the schema. */
type Properties = Readonly<Record<string, unknown>>;

export interface EntityRow extends Properties {
  id: string;
  kind: EntityKind;
  layer: Layer;
  nameZh: string;
  nameEn: string;
  aliases: readonly string[];
  evidence: readonly EvidenceRow[];
}

export interface LinkRow extends Properties {
  id: string;
  kind: LinkKindName;
  from: string;
  to: string;
  status?: Status | null;
  evidence: readonly EvidenceRow[];
}

export interface SourceRow extends Properties {
  id: string;
  kind: SourceKind;
  titleZh: string;
  titleEn: string;
  publisher: string;
}

export type Modality = 'SHALL' | 'MAY_EXPLORE';

/** What a measure calls for: a pattern that can be checked, or why none can be. */
export interface ObligationRow extends Properties {
  id: string;
  measure: string;
  modality: Modality;
  subjects?: string | null;
  expects?: string | null;
  atLeast?: number | null;
  titleZh: string;
  titleEn: string;
  uncheckedZh?: string | null;
  uncheckedEn?: string | null;
  evidence: readonly EvidenceRow[];
}

/** Anything that has a public id. */
export type AnyRow = EntityRow | LinkRow | SourceRow;

/** The best confidence among evidence, which is never empty for what may be seen. */
export const bestConfidence = (evidence: readonly EvidenceRow[]): Confidence =>
  confidences.find((confidence) => evidence.some((piece) => piece.confidence === confidence)) ?? 'UNVERIFIED';

/** The origins of evidence, each once. */
export const originsOf = (evidence: readonly EvidenceRow[]): EvidenceRow['origin'][] => [
  ...new Set(evidence.map(({ origin }) => origin)),
];

/** Ids of the sources of evidence, each once. */
export const sourcesOf = (evidence: readonly EvidenceRow[]): string[] => [
  ...new Set(evidence.map(({ source }) => source)),
];
