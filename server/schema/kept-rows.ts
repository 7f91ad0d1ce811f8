import { LRUCache } from 'lru-cache';

/** What a statement said of one id. */
export type Rows = readonly unknown[];

/** Where rows of one state of the graph are found by statement and id, and kept. */
export interface Shelf {
  find: (key: string) => Rows | undefined;
  keep: (key: string, rows: Rows) => void;
}

/** About as much as a row takes in memory, and each evidence of it. */
const [bytesOfRow, bytesOfEvidence] = [800, 700];

const evidenceOf = (row: unknown): number =>
  Object.values(row as object).reduce<number>(
    (sum, value: { evidence?: readonly unknown[] } | null) => sum + (value?.evidence?.length ?? 0),
    0,
  );

const bytesOf = (rows: Rows): number =>
  rows.reduce<number>((sum, row) => sum + bytesOfRow + bytesOfEvidence * evidenceOf(row), bytesOfRow);

/**
 * Rows that were read, for as long as the graph stays as it is: at most about so many bytes of them. Whoever knows how the
 * graph is gets the shelf of that state; what an earlier state's reader brings late is kept no more.
 */
export const keepRows = (most: number): ((revision: string) => Shelf) => {
  if (most === 0) return () => ({ find: () => undefined, keep: () => undefined });
  const rows = new LRUCache<string, Rows>({ maxSize: most, sizeCalculation: bytesOf });
  let now: { revision: string; shelf: Shelf } | undefined;
  return (revision) => {
    if (now?.revision === revision) return now.shelf;
    rows.clear();
    const shelf: Shelf = {
      find: (key) => (now?.shelf === shelf ? rows.get(key) : undefined),
      keep: (key, read) => {
        if (now?.shelf === shelf) rows.set(key, read);
      },
    };
    now = { revision, shelf };
    return shelf;
  };
};
