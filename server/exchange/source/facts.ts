import type { EvidenceRow, SourceRow } from '../../graph/model.ts';
import type { EntityKind } from '../../ontology/kinds.ts';
import type { LinkKindName } from '../../ontology/link-kinds.ts';
import type { InputFile } from '../file/input.ts';
import type { Attributes, FileProblem } from '../network/network.ts';

/** An entity as a source states it. */
export interface EntityFact {
  /** Its id in the graph, where nothing there has one of its identifiers yet. */
  id: string;
  kind: EntityKind;
  /** At least one of the names is there. */
  nameZh: string | null;
  nameEn: string | null;
  aliases: readonly string[];
  /** Ids that others know it by, `scheme:value` in small letters, such as `ror:00tyj0z31`, `pic:999997930` or `iso:fi`. */
  identifiers: readonly string[];
  /** Fields of the schema, by their names. */
  properties: Readonly<Record<string, string | number | readonly string[] | null>>;
  /** What else the source says, in the source's own words. */
  attributes: Attributes;
  /** What it rests on, where the file says; else it rests on the file. */
  evidence?: readonly EvidenceRow[];
  place: string;
}

/** A link as a source states it, between ids of entity facts. */
export interface LinkFact {
  id: string;
  kind: LinkKindName;
  from: string;
  to: string;
  properties: Readonly<Record<string, string | number | null>>;
  attributes: Attributes;
  evidence?: readonly EvidenceRow[];
  place: string;
}

/** Some of what a source says; small enough to be dealt with in a few milliseconds. */
export interface FactPart {
  entities: readonly EntityFact[];
  links: readonly LinkFact[];
  /** What evidence of the file's own rests on. */
  sources?: readonly SourceRow[];
  problems: readonly FileProblem[];
  /** Sentences on what the files have and is not taken, or was mended: each is told once. */
  notes?: readonly string[];
}

/** A publisher whose files are understood without being explained. */
export interface FactSource {
  /** What it is chosen by: `--as ror`. */
  name: string;
  title: string;
  licence: string;
  credit: string;
  url: string;
  /** What it speaks for, such as `COUNTRY:*`: only there does an absence say anything. */
  speaksFor?: readonly string[];
  /** Whether files that begin so are likely this publisher's: of each its name and at most 64 KiB of its text. */
  recognises: (files: readonly { name: string; beginning: string }[]) => boolean;
  /**
   * Reads what is wanted of the files, holding no more of them than it must; entities and links are wanted in two
   * readings, since a link can only be written once its ends are there. The same entity may be stated more than once.
   * It never throws because of what is in the files.
   */
  read: (files: readonly InputFile[], wanted: 'entities' | 'links') => AsyncIterable<FactPart>;
}
