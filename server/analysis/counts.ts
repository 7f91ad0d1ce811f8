import { countTogether } from './co-occurrence.ts';
import { membersOf, type Members } from './members.ts';

/** A unit of cooperation (a platform, project, agreement ...) with those who take part in it. */
export interface Participation {
  unit: string;
  participants: readonly string[];
}

/** A unit of cooperation seen from two dimensions, say the regions and the partner countries in it. */
export interface CrossParticipation {
  unit: string;
  rows: readonly string[];
  columns: readonly string[];
}

/** One side of a table: who is counted, in the order of their ids, and how often. */
export interface Margin extends Members {
  /** s: in how many units each member is. */
  unitCount: Int32Array;
  /** S: how many co-occurrences each member has, that is the sum of its cells. */
  linkCount: Float64Array;
}

/**
 * Counts of units for each pair of members; members and units are called by their place in the order of ids. Only cells
 * that are not zero are kept: those of row r are `start[r]` to `start[r + 1]`, in the order of their columns.
 */
export interface Counts {
  /** SQUARE has the same members on both sides, holds each pair both ways and has no diagonal. */
  shape: 'SQUARE' | 'RECTANGULAR';
  /** n: the units looked at, those without any participant included. */
  n: number;
  units: readonly string[];
  /** Units that can fill a cell: two participants or more, or at least one on either side. */
  jointUnits: number;
  rows: Margin;
  columns: Margin;
  /** T: the sum of all cells; in a square each pair counts twice. */
  total: number;
  start: Int32Array;
  column: Int32Array;
  count: Int32Array;
}

/** The participant lists of each unit, in the order of unit ids: a unit that is given twice is one unit. */
const listsByUnit = <T extends { unit: string }>(units: readonly T[]) => {
  const byUnit = new Map<string, T[]>();
  for (const unit of units) {
    const known = byUnit.get(unit.unit);
    if (known) known.push(unit);
    else byUnit.set(unit.unit, [unit]);
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
};

/**
 * Counts of units for each two participants (`methods.md`, notation). Order, repeated participants and repeated units
 * change nothing. `scope` adds members that are in no unit: they count 0.
 */
export const countPairs = (units: readonly Participation[], scope: readonly string[] = []): Counts => {
  const merged = listsByUnit(units);
  const members = membersOf(
    merged.map(([, parts]) => parts.flatMap(({ participants }) => participants)),
    scope,
  );
  return { shape: 'SQUARE', units: merged.map(([unit]) => unit), ...countTogether(members, members, merged.length) };
};

/** The same for two dimensions of the same units: a cell counts the units with both its row and its column. */
export const countRectangle = (
  units: readonly CrossParticipation[],
  scope: { rows: readonly string[]; columns: readonly string[] } = { rows: [], columns: [] },
): Counts => {
  const merged = listsByUnit(units);
  const rows = membersOf(
    merged.map(([, parts]) => parts.flatMap((part) => part.rows)),
    scope.rows,
  );
  const columns = membersOf(
    merged.map(([, parts]) => parts.flatMap((part) => part.columns)),
    scope.columns,
  );
  return { shape: 'RECTANGULAR', units: merged.map(([unit]) => unit), ...countTogether(rows, columns, merged.length) };
};

/** o: the number of units with both, by place of the row and the column. */
export const observedAt = ({ start, column, count }: Counts, row: number, at: number): number => {
  let low = start[row] ?? 0;
  let high = (start[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = column[middle] ?? 0;
    if (found === at) return count[middle] ?? 0;
    if (found < at) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** The ids of the units with both, in order: what a cell rests on. A member with itself gives all its units. */
export const unitsWith = ({ rows, columns, units }: Counts, row: string, column: string): string[] => {
  const unitsOf = (margin: Margin, id: string) => {
    const at = margin.positions.get(id);
    return at === undefined ? new Int32Array() : margin.unit.subarray(margin.unitStart[at], margin.unitStart[at + 1]);
  };
  const others = unitsOf(columns, column);
  const both: string[] = [];
  let beside = 0;
  for (const unit of unitsOf(rows, row)) {
    while ((others[beside] ?? unit) < unit) beside += 1;
    if (others[beside] === unit) both.push(units[unit] ?? '');
  }
  return both;
};
