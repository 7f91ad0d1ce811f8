import { anyone, type Ask, type Graph, type StatementName } from '../../graph/graph.ts';
import { RefusedError } from '../dataset/dataset.ts';
import { settleTold } from '../dataset/told.ts';
import { takeApart, whileApart } from '../same/apart.ts';
import { noTally, runOf, type Import, type ImportReport, type Tally, type Watch } from './import.ts';
import { state, type Circumstances } from './state.ts';
import { withdraw } from './withdraw.ts';
import { inOneGo, staged } from './writing.ts';

/** Rows that are handed to the engine at once where others wait meanwhile. */
const besideOthers = 250;

/** So much is taken away in one transaction. */
const removedAtOnce = 20_000;

const stated = ({ added, changed, same }: Tally) => added + changed + same;

/** The end of an import: what is no longer said goes, and the graph says which version it has. */
const finish = async (ask: Ask<StatementName>, report: ImportReport, given: Import, before: boolean) => {
  const { dataset, hash } = given;
  const gone = before ? await withdraw(ask, { dataset, run: runOf(given) }) : { entities: 0, links: 0 };
  await settleTold(ask);
  const { entities, links, joined } = report;
  await ask('dataset/mark', { id: dataset, hash });
  await ask('import/count', { dataset, entities: stated(entities) + joined, links: stated(links) });
  return { ...report, entities: { ...entities, gone: gone.entities }, links: { ...links, gone: gone.links } };
};

const writeAtOnce = (graph: Graph, given: Import, around: Circumstances): Promise<ImportReport> =>
  graph.transact(
    (ask) => whileApart(ask, async () => finish(ask, await state(inOneGo(ask), given, around), given, around.before)),
    around.signal && { signal: around.signal },
  );

/** Removes what an import has left that ended without its end: nobody has seen any of it. */
const removeStaged = async (ask: Ask<StatementName>) => {
  const [unseen] = await ask('import/staged', {});
  if (!unseen || unseen.entities === 0) return;
  for (const name of ['import/remove-staged-links', 'import/remove-staged'] as const) {
    let removed = removedAtOnce;
    while (removed === removedAtOnce) removed = (await ask(name, { most: removedAtOnce }))[0]?.removed ?? 0;
  }
};

/**
 * Each statement in a transaction of its own, and what is seen in the last. What people have joined is seen apart
 * meanwhile.
 */
const writeStaged = async (graph: Graph, given: Import, around: Circumstances): Promise<ImportReport> => {
  const long = around.signal && { signal: around.signal };
  const each = ((name, params) => graph.transact((ask) => ask(name, params), long)) as Ask<StatementName>;
  const clean = ((name, params) => graph.transact((ask) => ask(name, params))) as Ask<StatementName>;
  await removeStaged(clean);
  const joinAgain = await graph.transact(takeApart, long);
  try {
    const writing = staged(each, given.dataset);
    const report = await state(writing, given, around);
    const [unseen] = await each('import/staged', {});
    return await graph.transact(async (ask) => {
      for (const work of writing.works) await work(ask);
      const [now] = await ask('import/staged', {});
      if (now?.entities !== unseen?.entities)
        throw new RefusedError(given.dataset, ['another import was started meanwhile']);
      await ask('import/show', { dataset: given.dataset });
      const finished = await finish(ask, report, given, around.before);
      await joinAgain(ask);
      return finished;
    }, long);
  } catch (error) {
    // What fails here as well is done by the next import.
    await removeStaged(clean).catch(() => undefined);
    await graph.transact(joinAgain).catch(() => undefined);
    throw error;
  }
};

/** How an import is looked at, stopped and written. */
export interface WriteOptions {
  watch?: Watch;
  /** With a signal it may take long, and is stopped by it. */
  signal?: AbortSignal | undefined;
  /** Whether it is written unseen in many transactions; on Neo4j where nothing is said. */
  inStages?: boolean;
  /** Rows that are handed to the engine at once: more are quicker, and hold up others for longer. */
  atOnce?: number;
}

/**
 * Makes the graph say what the files say, all or nothing, and takes back what an earlier version of the same data set said
 * and this one does not. What others have stated stays. The embedded engine does it in one transaction; Neo4j would keep
 * 2.5 kB a link in its memory for that, so there it is written unseen and shown in the end.
 * @throws RefusedError with the first problems and the count of the rest; nothing is written then.
 */
export const writeImport = async (
  graph: Graph,
  given: Import,
  { watch = () => undefined, signal, inStages = graph.engine === 'neo4j', atOnce = besideOthers }: WriteOptions = {},
): Promise<ImportReport> => {
  const { dataset, hash } = given;
  const [mark] = await graph.reader(anyone)('dataset/hash', { id: dataset });
  if (mark?.hash === hash) return { dataset, read: false, entities: noTally(), links: noTally(), joined: 0, notes: [] };
  const around = { watch, signal, before: mark !== undefined, atOnce };
  return inStages ? writeStaged(graph, given, around) : writeAtOnce(graph, given, around);
};
