import { refuseLink } from '../../ontology/check.ts';
import type { EntityKind } from '../../ontology/kinds.ts';
import { countryOf } from '../source/countries.ts';
import type { EntityFact, LinkFact } from '../source/facts.ts';
import type { Columns } from './choice.ts';
import type { Directory } from './directory.ts';
import { countryFact } from '../source/country-fact.ts';

import { said, type Cells } from './fields.ts';
import { hasScheme, idOf, linkIdOf } from './ids.ts';
import type { Repeats } from './repeats.ts';
import { isChinese, numberOf, statusValueOf, yearOf } from './values.ts';
import { linkKindOf, someLinkKinds } from './words.ts';

/** An end of a link; its kind is unknown where only the graph has it. */
export interface End {
  id: string;
  kind: EntityKind | null;
}

/** What is counted, to be told at the end. */
export interface Counted {
  unnamed: number;
  loops: number;
  repeated: number;
}

/** What links are read with. */
export interface Ends {
  namespace: string;
  /** Entities of the person's tables; null where there is none and ends become entities. */
  directory: Directory | null;
  repeats: Repeats;
  counted: Counted;
}

/** The entity that an end becomes where no table has the entities: the cell is its name. */
export const entityOfEnd = (
  cells: Cells,
  end: 'from' | 'to',
  columns: Columns,
  namespace: string,
): EntityFact | null => {
  const name = cells.text(end);
  if (name === null) return null;
  const country = columns.kind === 'COUNTRY' ? countryOf(name) : undefined;
  if (country) return countryFact(country, cells.place);
  return {
    id: idOf(name, namespace),
    kind: columns.kind,
    nameZh: isChinese(name) ? name : null,
    nameEn: isChinese(name) ? null : name,
    aliases: [],
    identifiers: [],
    properties: {},
    attributes: {},
    place: cells.place,
  };
};

const endOf = (cells: Cells, end: 'from' | 'to', columns: Columns, { namespace, directory }: Ends): End | null => {
  const cell = cells.text(end);
  if (cell === null) {
    cells.refuse(end, 'an id or a name', null);
    return null;
  }
  if (!directory) return entityOfEnd(cells, end, columns, namespace);
  const known = directory.find(cell, namespace);
  if (known) return known;
  // What names its scheme may stand in the graph already, such as `cty:FI`.
  if (known === undefined && hasScheme(cell) && !cell.startsWith(namespace)) return { id: cell, kind: null };
  const expected = known === null ? 'an id, since several entities have this name' : 'an id or a name of an entity';
  cells.refuse(end, expected, cell);
  return null;
};

/** The link of a row, or null for one that has problems or links something with itself. */
export const linkOf = (cells: Cells, columns: Columns, ends: Ends): LinkFact | null => {
  const [from, to] = [endOf(cells, 'from', columns, ends), endOf(cells, 'to', columns, ends)];
  const word = cells.text('linkKind');
  const kind = word === null ? columns.linkKind : linkKindOf(word);
  if (!kind) cells.refuse('linkKind', someLinkKinds, word);
  if (!from || !to || !kind) return null;
  if (from.id === to.id) {
    ends.counted.loops++;
    return null;
  }
  const [since, until] = [cells.value('since', yearOf), cells.value('until', yearOf)];
  const given = cells.text('id');
  const parts = [from.id, kind, to.id, ...[since, until].filter((year) => year !== null)];
  const plain = given === null ? linkIdOf(ends.namespace, parts) : idOf(given, ends.namespace);
  const times = ends.repeats.times(plain);
  if (times > 1 && given === null) ends.counted.repeated++;
  else if (times > 1) cells.refuse('id', 'each id once', given);
  const id = times > 1 ? linkIdOf(ends.namespace, [...parts, `#${times}`]) : plain;
  const refused = from.kind && to.kind ? refuseLink({ id, kind }, from.kind, to.kind) : undefined;
  if (refused) {
    cells.problems.push({ place: cells.place, expected: 'ends that this kind of link may have', found: refused });
    return null;
  }
  return {
    id,
    kind,
    from: from.id,
    to: to.id,
    properties: said({
      since,
      until,
      weight: cells.value('weight', numberOf),
      status: cells.value('status', statusValueOf),
      verb: word === kind ? null : word,
    }),
    attributes: cells.attributes(),
    place: cells.place,
  };
};
