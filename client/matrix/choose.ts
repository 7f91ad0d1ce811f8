import type { Coverage } from '../api/model.ts';
import type { Part } from '../store/matrix.ts';
import type { Place } from './move.ts';

export const nothingChosen: Part = { rows: [], columns: [] };

export const isNothing = ({ rows, columns }: Part): boolean => rows.length + columns.length === 0;

type Heads = Pick<Coverage, 'rows' | 'columns'>;

const between = (heads: Coverage['rows'], one: number, other: number) =>
  heads.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id);

/** What lies between two cells; one cell alone is no choice. */
export const rectangle = ({ rows, columns }: Heads, from: Place, to: Place): Part =>
  from.row === to.row && from.column === to.column
    ? nothingChosen
    : { rows: between(rows, from.row, to.row), columns: between(columns, from.column, to.column) };

/** One more row or column, or one less. */
export const toggled = (part: Part, side: keyof Part, id: string): Part => ({
  ...part,
  [side]: part[side].includes(id) ? part[side].filter((other) => other !== id) : [...part[side], id],
});

/** Whether a row or a column is among what was chosen; where none of them was, all are. */
export const holds = (ids: ReadonlySet<string>, id: string): boolean => ids.size === 0 || ids.has(id);

/** A part of what was shown already. */
export const narrowed = (part: Part | null, { rows, columns }: Part): Part => ({
  rows: rows.length > 0 ? rows : (part?.rows ?? []),
  columns: columns.length > 0 ? columns : (part?.columns ?? []),
});
