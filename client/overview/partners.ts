import type { Coverage, CoverageCell, CoverageHead, Ontology } from '../api/model.ts';
import type { Named } from '../api/overview-questions.ts';

/** A partner that the policy names as a priority. */
export interface Priority {
  id: string;
  nameZh: string;
  nameEn: string;
  /** The finding that there is no platform with it; null where there is one. */
  gap: string | null;
}

export const isPartner = ({ kind }: { kind: string } = { kind: '' }): boolean =>
  kind === 'COUNTRY' || kind === 'COUNTRY_GROUP';

export const prioritiesAmong = (named: readonly Named[]): Priority[] =>
  named.flatMap(({ id: gap, observed, subjects: [first] }) =>
    first && isPartner(first)
      ? [{ id: first.id, nameZh: first.nameZh, nameEn: first.nameEn, gap: observed === 0 ? gap : null }]
      : [],
  );

export interface Platforms {
  /** Kinds of platforms that there are, the most frequent first. */
  kinds: CoverageHead[];
  number: number;
  /** Ids of the partners that at least one of them has. */
  partners: string[];
}

/** The platforms in a table of partners and kinds of units. */
export const platformsIn = ({ rows, columns, cells }: Coverage, ontology: Ontology): Platforms => {
  const isPlatform = (id: string) => ontology.kinds.find(({ name }) => name === id)?.group.name === 'platforms';
  const kinds = columns.filter(({ id, units }) => isPlatform(id) && units > 0).sort((a, b) => b.units - a.units);
  const reached = new Set(cells.filter(({ column, count }) => isPlatform(column) && count > 0).map(({ row }) => row));
  return {
    kinds,
    number: kinds.reduce((sum, { units }) => sum + units, 0),
    partners: rows.map(({ id }) => id).filter((id) => reached.has(id)),
  };
};

export interface Row {
  head: Pick<CoverageHead, 'id' | 'labelZh' | 'labelEn' | 'total'>;
  priority: Priority | null;
  cells: (CoverageCell | undefined)[];
}

export interface SmallMatrix {
  columns: CoverageHead[];
  /** First those that the policy names as a priority, then the others. */
  parts: { named: boolean; rows: Row[] }[];
  /** Rows and columns that there is no room for. */
  left: { rows: number; columns: number };
}

const most = { rows: 10, columns: 5 };

/** As much of a table of partners and regions as a small one has room for; a priority is in it even without a unit. */
export const smallMatrix = (coverage: Coverage, priorities: readonly Priority[]): SmallMatrix => {
  const cells = new Map(coverage.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const columns = coverage.columns.slice(0, most.columns);
  const absent = priorities
    .filter(({ id }) => coverage.rows.every((row) => row.id !== id))
    .map(({ id, nameZh, nameEn }) => ({ id, labelZh: nameZh, labelEn: nameEn, total: 0 }));
  const heads = [...coverage.rows, ...absent];
  const rows = heads.map((head): Row => ({
    head,
    priority: priorities.find(({ id }) => id === head.id) ?? null,
    cells: columns.map((column) => cells.get(`${head.id} ${column.id}`)),
  }));
  const named = rows.filter(({ priority }) => priority).slice(0, most.rows);
  const others = rows.filter(({ priority }) => !priority).slice(0, Math.max(0, most.rows - named.length));
  return {
    columns,
    parts: [
      { named: true, rows: named },
      { named: false, rows: others },
    ].filter((part) => part.rows.length > 0),
    left: { rows: rows.length - named.length - others.length, columns: coverage.columns.length - columns.length },
  };
};
