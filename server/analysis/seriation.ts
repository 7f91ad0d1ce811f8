import type { Counts, Margin } from './counts.ts';
import { spectralOrder } from './spectral-order.ts';
import { networkOf, type WeightedLink } from './weighted-network.ts';

/** Ids in the order in which a table shows them. */
export interface TableOrder {
  rows: readonly string[];
  columns: readonly string[];
}

const byTotal = ({ ids, linkCount, unitCount }: Margin) =>
  ids
    .map((id, at) => ({ id, links: linkCount[at] ?? 0, units: unitCount[at] ?? 0 }))
    .sort((a, b) => b.links - a.links || b.units - a.units || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** The largest sum of a row or column first, then the most units, then by id. */
export const orderByTotal = ({ rows, columns }: Counts): TableOrder => ({
  rows: byTotal(rows),
  columns: byTotal(columns),
});

/**
 * Rows and columns so that those with the same partners stand together and what is not zero gathers along the diagonal:
 * the order of `spectralOrder`. A square has one order for both; a rectangle is ordered as the network between its rows
 * and its columns, which is the first axis of correspondence analysis.
 */
export const orderBySeriation = ({ shape, rows, columns, start, column, count }: Counts): TableOrder => {
  const square = shape === 'SQUARE';
  const row = (id: string) => `row ${id}`;
  const other = (id: string) => (square ? row(id) : `column ${id}`);
  const links: WeightedLink[] = [];
  rows.ids.forEach((id, at) => {
    for (let cell = start[at] ?? 0; cell < (start[at + 1] ?? 0); cell += 1) {
      const beside = column[cell] ?? 0;
      if (square && beside < at) continue;
      links.push({ a: row(id), b: other(columns.ids[beside] ?? ''), weight: count[cell] ?? 0 });
    }
  });
  const order = spectralOrder(networkOf(links, [...rows.ids.map(row), ...columns.ids.map(other)]));
  const pick = (prefix: string) => order.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const rowOrder = pick('row ');
  return { rows: rowOrder, columns: square ? rowOrder : pick('column ') };
};
