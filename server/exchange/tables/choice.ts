import type { EntityKind } from '../../ontology/kinds.ts';
import type { LinkKindName } from '../../ontology/link-kinds.ts';
import type { Dialect } from '../table/dialect.ts';
import type { Role } from './roles.ts';

/** What the columns of a table are. It is guessed, and a person can say otherwise. */
export interface Columns {
  about: 'entities' | 'links';
  /** What each column is, in the order of the columns. */
  roles: readonly Role[];
  /** The kind of an entity where no cell tells it, and of ends of links where no table has the entities. */
  kind: EntityKind;
  /** The kind of a link where no cell tells it. */
  linkKind: LinkKindName;
}

/** One table of a person: a file of separated values, or a sheet of a workbook. */
export interface OwnTable extends Columns {
  /** Which of the files, counted from 0. */
  file: number;
  /** The sheet; null in a file of separated values. */
  sheet: string | null;
  /** How it is written; of a sheet only where the table begins. */
  dialect: Dialect;
}

/** How files of a person are to be read: plain data, to be shown and corrected. */
export interface OwnTables {
  /** What ids of the person's own begin with, such as `own:`. */
  namespace: string;
  tables: readonly OwnTable[];
}
