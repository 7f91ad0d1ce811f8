import type { Mark } from '../../graph/marks.ts';
import type { SourceRow } from '../../graph/model.ts';
import type { FactPart } from '../source/facts.ts';

/** Something to be imported: what it is called in the graph, where it comes from, and how it is read. */
export interface Import {
  /** Id of the data set; a later version of the same has the same. */
  dataset: string;
  /** Fingerprint of the files and of how they are understood: the same fingerprint, the same content. */
  hash: string;
  /** Whether nobody else can have stated its links, because their ids begin with a name of its own. */
  ownLinks: boolean;
  /** What its evidence rests on. */
  source: SourceRow;
  /** Sources that those may not see who will see what is imported: what rests on them alone is not there for it. */
  hidden?: readonly string[];
  /** Who may see it, where nobody has decided that yet. */
  mark?: Mark;
  read: (wanted: Wanted) => AsyncIterable<FactPart>;
}

/** What tells one run of an import from another, in each entity and link that it writes: so short that Neo4j keeps it within them. */
export const runOf = ({ hash }: Pick<Import, 'hash'>): string => hash.slice(0, 32);

/** A link can only be written once its ends are there, so entities are read first, and then links. */
export type Wanted = 'entities' | 'links';

/** How much of one sort was new, said otherwise, as before, and is no longer said. */
export interface Tally {
  added: number;
  changed: number;
  same: number;
  gone: number;
}

/** What an import did. */
export interface ImportReport {
  dataset: string;
  /** False where the graph said already what these files say: they were not read again. */
  read: boolean;
  entities: Tally;
  links: Tally;
  /** How many of the entities others had stated already, found by their id or by an identifier. */
  joined: number;
  /** Sentences on what the files have and was not taken, or was mended. */
  notes: readonly string[];
}

/** How far an import is; called often, so it must be quick. */
export type Watch = (progress: { wanted: Wanted; rows: number }) => void;

export const noTally = (): Tally => ({ added: 0, changed: 0, same: 0, gone: 0 });
