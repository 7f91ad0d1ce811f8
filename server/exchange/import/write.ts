import { anyone, type Ask, type Graph, type StatementName } from '../../graph/graph.ts';
import { byKind } from '../dataset/by-kind.ts';
import { RefusedError } from '../dataset/dataset.ts';
import { withdrawFrom, withSearchText, type Properties } from '../dataset/merge.ts';
import type { FactPart } from '../source/facts.ts';
import { createKnownSources } from './evidence.ts';
import { createIdentity } from './identity.ts';
import { noTally, type Import, type ImportReport, type Wanted, type Watch } from './import.ts';
import { createProblems, sentencesOf } from './problems.ts';
import type { Run } from './rows.ts';
import { createEntityWriter } from './write-entities.ts';
import { createLinkWriter, linkRow } from './write-links.ts';
import { inOneGo, staged, type Writing } from './writing.ts';

/** Rows that are written at once: more would hold up others while they are handed over. */
const atOnce = 1_000;

/** Gathers parts into batches of a good size for the engine. */
async function* batches<Row>(parts: AsyncIterable<readonly Row[]>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const rows of parts) {
    for (const row of rows) batch.push(row);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const remaining = (shared: readonly Properties[], dataset: string) =>
  shared.map((row) => withdrawFrom(row, dataset)).filter((rest) => rest !== undefined);

/** Takes back what the data set has stated and does not state in this run; what others state stays. */
const withdraw = async (ask: Ask<StatementName>, { dataset, run }: Omit<Run, 'source'>) => {
  const [links] = await ask('import/unstated-links', { dataset, run });
  await ask('import/remove-links', { dataset, run });
  const rest = remaining(links?.shared ?? [], dataset).map(linkRow);
  if (rest.length > 0) await ask('write/links', { byKind: byKind(rest) });
  const [entities] = await ask('import/unstated-entities', { dataset, run });
  await ask('import/remove-entities', { dataset, run });
  const rows = remaining(entities?.shared ?? [], dataset).map((row) => ({
    id: String(row['id']),
    properties: withSearchText(row),
  }));
  if (rows.length > 0) await ask('write/entities', { rows });
  return { entities: entities?.total ?? 0, links: links?.total ?? 0 };
};

/** So much is taken away in one transaction. */
const removedAtOnce = 20_000;

/** Removes what an import has left that ended without its end: nobody has seen any of it. */
const removeStaged = async (ask: Ask<StatementName>) => {
  for (;;) {
    const [left] = await ask('import/staged', {});
    if (!left || left.entities === 0) return;
    await ask(left.links > 0 ? 'import/remove-staged-links' : 'import/remove-staged', { most: removedAtOnce });
  }
};

const claimSource = async ({ ask, later }: Writing, { dataset, source }: Import) => {
  const sources = await ask('dataset/sources', {});
  const owner = sources.find(({ id }) => id === source.id)?.dataset;
  if (owner !== undefined && owner !== dataset)
    throw new RefusedError(dataset, [`${source.id} is a source of ${owner}: take another name`]);
  const rows = [{ id: source.id, properties: { ...source, dataset } }];
  await later((ask) => ask('write/sources', { rows }));
  return [...sources.map(({ id }) => id), source.id];
};

const knownIdentifiers = async (ask: Ask<StatementName>) => {
  const rows = await ask('import/identifiers', {});
  return createIdentity(
    new Map(rows.flatMap(({ id, identifiers }) => identifiers.map((identifier) => [identifier, id] as const))),
  );
};

/** Writes what the files say, and reports it without what is gone, which is not looked for yet. */
const state = async (writing: Writing, given: Import, watch: Watch, before: boolean): Promise<ImportReport> => {
  const run = { dataset: given.dataset, run: given.hash, source: given.source.id };
  const sources = createKnownSources(writing, await claimSource(writing, given), given.dataset);
  const identity = await knownIdentifiers(writing.ask);
  const problems = createProblems();
  const notes = new Set<string>();
  const entities = createEntityWriter(writing, run, identity, problems);
  const isFirst = given.ownLinks && !before;
  const links = createLinkWriter(writing, run, { identity, entities, problems, isFirst });
  const facts = async function* <W extends Wanted>(wanted: W) {
    for await (const part of given.read(wanted)) {
      problems.add(...part.problems);
      part.notes?.forEach((note) => notes.add(note));
      if (part.sources) await sources.add(part.sources);
      yield part[wanted].map(sources.settle as never) as FactPart[W];
    }
  };
  let rows = 0;
  for await (const batch of batches(facts('entities'))) {
    await entities.write(batch);
    watch({ wanted: 'entities', rows: (rows += batch.length) });
  }
  rows = 0;
  for await (const batch of batches(facts('links'))) {
    await links.write(batch);
    watch({ wanted: 'links', rows: (rows += batch.length) });
  }
  if (problems.count > 0) throw new RefusedError(given.source.titleEn, sentencesOf(problems));
  if (sources.lost() > 0)
    notes.add(`Evidence that rests on sources that are nowhere, so on the file: ${sources.lost()}`);
  const { dataset } = given;
  const [ofEntities, ofLinks, joined] = [entities.tally, links.tally, entities.joined()];
  return { dataset, read: true, entities: ofEntities, links: ofLinks, joined, notes: [...notes] };
};

/** The end of an import: what is no longer said goes, and the graph says which version it has. */
const finish = async (ask: Ask<StatementName>, report: ImportReport, { dataset, hash }: Import, before: boolean) => {
  const gone = before ? await withdraw(ask, { dataset, run: hash }) : { entities: 0, links: 0 };
  await ask('dataset/mark', { id: dataset, hash });
  const { entities, links } = report;
  return { ...report, entities: { ...entities, gone: gone.entities }, links: { ...links, gone: gone.links } };
};

/** Each statement in a transaction of its own, and what is seen in the last. */
const writeStaged = async (graph: Graph, given: Import, watch: Watch, before: boolean): Promise<ImportReport> => {
  const each = ((name, params) => graph.transact((ask) => ask(name, params))) as Ask<StatementName>;
  await removeStaged(each);
  try {
    const writing = staged(each, given.dataset);
    const report = await state(writing, given, watch, before);
    const [unseen] = await each('import/staged', {});
    return await graph.transact(async (ask) => {
      for (const work of writing.works) await work(ask);
      const [now] = await ask('import/staged', {});
      if (now?.entities !== unseen?.entities)
        throw new RefusedError(given.dataset, ['another import was started meanwhile']);
      await ask('import/show', { dataset: given.dataset });
      return finish(ask, report, given, before);
    });
  } catch (error) {
    await removeStaged(each).catch(() => undefined); // the next import tries again
    throw error;
  }
};

/**
 * Makes the graph say what the files say, all or nothing, and takes back what an earlier version of the same data set said
 * and this one does not. What others have stated stays. The embedded engine does it in one transaction; Neo4j would keep
 * 2.5 kB a link in its memory for that, so there it is written unseen and shown in the end (`stages`).
 * @throws RefusedError with the first problems and the count of the rest; nothing is written then.
 */
export const writeImport = async (
  graph: Graph,
  given: Import,
  watch: Watch = () => undefined,
  stages = graph.engine === 'neo4j',
): Promise<ImportReport> => {
  const { dataset, hash } = given;
  const [mark] = await graph.reader(anyone)('dataset/hash', { id: dataset });
  if (mark?.hash === hash) return { dataset, read: false, entities: noTally(), links: noTally(), joined: 0, notes: [] };
  const before = mark !== undefined;
  if (stages) return writeStaged(graph, given, watch, before);
  return graph.transact(async (ask) => finish(ask, await state(inOneGo(ask), given, watch, before), given, before));
};

/** Takes back all that a data set has stated, with its source; what others have stated stays. */
export const removeImport = (graph: Graph, { dataset, source }: { dataset: string; source: string }) =>
  graph.transact(async (ask) => {
    const gone = await withdraw(ask, { dataset, run: '-' });
    await ask('write/remove-sources', { ids: [source] });
    await ask('import/forget', { dataset });
    return gone;
  });
