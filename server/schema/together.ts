import { LRUCache } from 'lru-cache';
import { abandoned } from '../graph/errors.ts';
import type { Ask, Caller, Graph, ReadName } from '../graph/graph.ts';

/** Whoever comes while an earlier statement of the same sort is under way waits so long at the most to be asked for with others. */
const patienceMs = 10;
/** So many ids are enough for one statement. */
const mostIds = 500;
const mostSorts = 500;

type Rows = readonly unknown[];

interface Batch {
  ids: Set<string>;
  rows: Promise<Rows>;
  begin: () => Promise<Rows>;
}

/** Asks for the ids of all who come while earlier ones are asked for. */
const collecting = (ask: (ids: string[]) => Promise<Rows>) => {
  let waiting: Batch | undefined;
  let young = 0;

  const newBatch = (): Batch => {
    const ids = new Set<string>();
    let start: (rows: Promise<Rows>) => void = () => undefined;
    const rows = new Promise<Rows>((resolve) => (start = resolve));
    // Whoever has asked may be gone by the time it fails.
    rows.catch(() => undefined);
    const begin = () => {
      const asked = ask([...ids]);
      start(asked);
      return asked;
    };
    return { ids, rows, begin };
  };

  const beginWaiting = () => {
    const batch = waiting;
    if (!batch) return;
    waiting = undefined;
    young += 1;
    let isYoung = true;
    const age = () => {
      if (!isYoung) return;
      isYoung = false;
      young -= 1;
      if (young === 0) beginWaiting();
    };
    const timer = setTimeout(age, patienceMs);
    const over = () => {
      clearTimeout(timer);
      age();
    };
    batch.begin().then(over, over);
  };

  return (ids: readonly string[]): Promise<Rows> => {
    const batch = (waiting ??= newBatch());
    for (const id of ids) batch.ids.add(id);
    if (young === 0 || batch.ids.size >= mostIds) beginWaiting();
    return batch.rows;
  };
};

/** Rejects once the caller is gone; the statement goes on for the others. */
const whileWanted = <T>(rows: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return rows;
  return new Promise((resolve, reject) => {
    const gone = () => reject(abandoned(signal));
    if (signal.aborted) return gone();
    signal.addEventListener('abort', gone, { once: true });
    rows.then(resolve, reject).finally(() => signal.removeEventListener('abort', gone));
  });
};

/**
 * Statements about ids, whose rows name the id: what requests ask at the same time on behalf of callers who see the same
 * becomes one statement, and each gets the rows of all. A caller who is alone waits for nobody; other statements are asked
 * as they are.
 */
export const askTogether = (graph: Graph): ((caller: Caller) => Ask<ReadName>) => {
  const sorts = new LRUCache<string, ReturnType<typeof collecting>>({ max: mostSorts });
  const askFor = (caller: Caller) => graph.reader(caller) as (name: string, params: object) => Promise<Rows>;
  const collected = (name: string, rest: object, hidden: readonly string[]) => {
    const sort = JSON.stringify([name, rest, hidden]);
    const known = sorts.get(sort);
    if (known) return known;
    const made = collecting((ids) => askFor({ hidden })(name, { ...rest, ids }));
    sorts.set(sort, made);
    return made;
  };
  return (caller) =>
    ((name: ReadName, { ids, ...rest }: { ids?: readonly string[] }) =>
      ids
        ? whileWanted(collected(name, rest, caller.hidden)(ids), caller.signal)
        : askFor(caller)(name, rest)) as Ask<ReadName>;
};
