import { LRUCache } from 'lru-cache';
import { abandoned } from '../graph/errors.ts';
import type { Ask, Caller, Graph, ReadName, Row } from '../graph/graph.ts';
import { collecting } from './collecting.ts';
import type { Rows, Shelf } from './kept-rows.ts';

/** Statements about ids, and which id a row of theirs is about. */
const idIn: { readonly [Name in ReadName]?: (row: Row<Name>) => string } = {
  'entity/by-ids': ({ entity }) => entity.id,
  'link/by-ids': ({ link }) => link.id,
  'link/count-of-entities': ({ entity }) => entity,
  'link/page-of-entities': ({ entity }) => entity,
  'network/facts': ({ id }) => id,
  'same/kept': ({ id }) => id,
  'source/by-ids': ({ source }) => source.id,
};

const mostSorts = 500;

/** One statement with all that is asked beside the ids, for callers who see the same. */
interface Sort {
  name: string;
  /** What it says of each of these ids. */
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Rows>>;
}

const byId = (ids: readonly string[], rows: Rows, idOf: (row: never) => string): ReadonlyMap<string, Rows> => {
  const all = new Map<string, unknown[]>(ids.map((id) => [id, []]));
  for (const row of rows) all.get(idOf(row as never))?.push(row);
  return all;
};

/** What is not kept is asked for, and kept. */
const readThrough = async (sort: Sort, ids: readonly string[], shelf: Shelf | undefined): Promise<Rows> => {
  const found = new Map(ids.map((id) => [id, shelf?.find(`${sort.name} ${id}`)]));
  const missing = ids.filter((id) => !found.get(id));
  if (missing.length > 0) {
    const read = await sort.ask(missing);
    for (const id of missing) {
      const rows = read.get(id) ?? [];
      found.set(id, rows);
      shelf?.keep(`${sort.name} ${id}`, rows);
    }
  }
  return [...found.values()].flatMap((rows) => rows ?? []);
};

/** Rejects once the caller is gone; the statement goes on for the others. */
const whileWanted = <T>(rows: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return rows;
  return new Promise((resolve, reject) => {
    const gone = () => reject(abandoned(signal));
    signal.addEventListener('abort', gone, { once: true });
    rows.then(resolve, reject).finally(() => signal.removeEventListener('abort', gone));
    if (signal.aborted) gone();
  });
};

/** Where rows are kept for what goes on at the moment; nowhere where it may change them itself. */
export type ShelfNow = () => Shelf | undefined;

/**
 * Statements about ids, whose rows name the id: what requests ask at the same time on behalf of callers who see the same
 * becomes one statement, and what one of them has read is not read again until the graph changes. A caller who is alone
 * waits for nobody; other statements are asked as they are.
 */
export const askTogether = (graph: Graph): ((caller: Caller, shelf?: ShelfNow) => Ask<ReadName>) => {
  const sorts = new LRUCache<string, Sort>({ max: mostSorts });
  let made = 0;
  const askFor = (caller: Caller) => graph.reader(caller) as (name: string, params: object) => Promise<Rows>;
  const sortOf = (name: string, rest: object, hidden: readonly string[], idOf: (row: never) => string): Sort => {
    const key = JSON.stringify([name, rest, hidden]);
    const known = sorts.get(key);
    if (known) return known;
    made += 1;
    const ask = collecting(async (ids) => byId(ids, await askFor({ hidden })(name, { ...rest, ids }), idOf));
    const sort = { name: String(made), ask };
    sorts.set(key, sort);
    return sort;
  };
  return (caller, shelf) =>
    ((name: ReadName, { ids, ...rest }: { ids?: readonly string[] }) => {
      const idOf = idIn[name] as ((row: never) => string) | undefined;
      if (!ids || !idOf) return askFor(caller)(name, ids ? { ids, ...rest } : rest);
      return whileWanted(readThrough(sortOf(name, rest, caller.hidden, idOf), ids, shelf?.()), caller.signal);
    }) as Ask<ReadName>;
};
