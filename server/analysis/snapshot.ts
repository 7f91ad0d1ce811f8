import type { NamedEntity } from './same/named.ts';

/** An entity as analysis sees it; evidence lies in lists of equal length, without what the caller may not see. */
export interface SnapshotEntity {
  id: string;
  kind: string;
  subtype: string | null;
  layer: string;
  status: string | null;
  /** Year of start. */
  year: number | null;
  /** Those of the properties that the ontology expects of some kind which have a value here. */
  present: readonly string[];
  sources: readonly string[];
  origins: readonly string[];
  /** What each piece supports, such as `startYear: 2019`; '' for the whole. */
  claims: readonly string[];
  /** Words of the document, for what is part of a policy only; '' where a piece quotes nothing. */
  quotes: readonly string[];
}

/** A link as analysis sees it. */
export interface SnapshotLink {
  id: string;
  kind: string;
  start: string;
  end: string;
  status: string | null;
  sources: readonly string[];
  origins: readonly string[];
}

/** A source, with what it says that it speaks for, such as `COUNTRY:*` or `KIND:EVENT`. */
export interface SnapshotSource {
  source: string;
  kind: string;
  speaksFor: readonly string[];
}

/** What a measure calls for, as a pattern that can be checked; without `expects` there is a reason why it cannot be. */
export interface SnapshotObligation {
  id: string;
  measure: string;
  modality: string;
  subjects: string | null;
  expects: string | null;
  atLeast: number;
  /** What is checked, in words. */
  titleZh: string;
  titleEn: string;
}

/** All that analysis reads of the graph on behalf of one caller. */
export interface Snapshot {
  entities: readonly SnapshotEntity[];
  links: readonly SnapshotLink[];
  sources: readonly SnapshotSource[];
  obligations: readonly SnapshotObligation[];
  /** What entities are called; read only where names are compared. */
  named: readonly NamedEntity[];
}
