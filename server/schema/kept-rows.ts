import { LRUCache } from 'lru-cache';
import type { Ask, Caller, ReadName } from '../graph/graph.ts';

/** What a light link with what is at its end takes in memory, about. */
const bytesOfRow = 700;

const mostSorts = 500;

interface Row {
  /** The id of which it was asked. */
  entity: string;
}

type Params = Readonly<Record<string, unknown>> & { ids: readonly string[] };

/** Pages of light links and how many links there are: what each of many questions leads to again. */
const kinds: ReadonlySet<ReadName> = new Set<ReadName>(['link/light-page-of-entities', 'link/count-of-entities']);

const byEntity = (rows: readonly Row[], ids: readonly string[]) => {
  const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row.entity)?.push(row);
  return lists;
};

/**
 * Remembers what was read of links until the graph changes, so that a question that nobody has asked before is answered
 * from what others have read. Like an answer, a row is as new as the look at the revision that came before it was read; who
 * has not looked, or may not see everything, reads anew.
 */
export const keepRows = (most: number): ((ask: Ask<ReadName>, caller: Caller) => Ask<ReadName>) => {
  const mostRows = Math.floor(most / bytesOfRow);
  if (mostRows === 0) return (ask) => ask;
  // A list without rows takes room as well.
  const kept = new LRUCache<string, Row[]>({ maxSize: mostRows, sizeCalculation: (rows) => rows.length + 1 });
  let of: string | undefined;
  let sorts = 0;
  // What is asked beside the ids is long, and the same for thousands of them.
  const sortOf = new LRUCache<string, number>({ max: mostSorts, memoMethod: () => (sorts += 1) });

  return (ask, { hidden, revision }) => {
    if (revision === undefined || hidden.length > 0) return ask;
    if (revision !== of) kept.clear();
    of = revision;
    const askAnew = ask as (name: string, params: object) => Promise<Row[]>;

    const read = async (name: ReadName, params: Params) => {
      const { ids, ...rest } = params;
      const sort = sortOf.memo(JSON.stringify([name, rest]));
      const found = new Map(ids.map((id) => [id, revision === of ? kept.get(`${sort} ${id}`) : undefined]));
      const missing = ids.filter((id) => !found.get(id));
      const lists = missing.length > 0 ? byEntity(await askAnew(name, { ...rest, ids: missing }), missing) : [];
      for (const [id, rows] of lists) {
        found.set(id, rows);
        if (revision === of) kept.set(`${sort} ${id}`, rows);
      }
      return [...found.values()].flatMap((rows) => rows ?? []);
    };

    return ((name: ReadName, params: object) =>
      kinds.has(name) ? read(name, params as Params) : askAnew(name, params)) as Ask<ReadName>;
  };
};
