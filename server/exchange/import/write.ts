import type { Ask, Graph, StatementName } from '../../graph/graph.ts';
import { byKind } from '../dataset/by-kind.ts';
import { RefusedError } from '../dataset/dataset.ts';
import { withdrawFrom, withSearchText, type Properties } from '../dataset/merge.ts';
import { isWritten } from '../dataset/write.ts';
import { whileApart } from '../same/apart.ts';
import type { FactPart } from '../source/facts.ts';
import { createKnownSources } from './evidence.ts';
import { createIdentity } from './identity.ts';
import { noTally, type Import, type ImportReport, type Wanted, type Watch } from './import.ts';
import { createProblems, sentencesOf } from './problems.ts';
import type { Run } from './rows.ts';
import { createEntityWriter } from './write-entities.ts';
import { createLinkWriter, linkRow } from './write-links.ts';

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

const claimSource = async (ask: Ask<StatementName>, { dataset, source }: Import) => {
  const sources = await ask('dataset/sources', {});
  const owner = sources.find(({ id }) => id === source.id)?.dataset;
  if (owner !== undefined && owner !== dataset)
    throw new RefusedError(dataset, [`${source.id} is a source of ${owner}: take another name`]);
  await ask('write/sources', { rows: [{ id: source.id, properties: { ...source, dataset } }] });
  return createKnownSources(ask, [...sources.map(({ id }) => id), source.id], dataset);
};

const knownIdentifiers = async (ask: Ask<StatementName>) => {
  const rows = await ask('import/identifiers', {});
  return createIdentity(
    new Map(rows.flatMap(({ id, identifiers }) => identifiers.map((identifier) => [identifier, id] as const))),
  );
};

const write = async (ask: Ask<StatementName>, given: Import, watch: Watch): Promise<ImportReport> => {
  const run = { dataset: given.dataset, run: given.hash, source: given.source.id };
  const sources = await claimSource(ask, given);
  const identity = await knownIdentifiers(ask);
  const problems = createProblems();
  const notes = new Set<string>();
  const entities = createEntityWriter(ask, run, identity, problems);
  const links = createLinkWriter(ask, run, { identity, entities, problems });
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
  const [before] = await ask('dataset/hash', { id: given.dataset });
  const gone = before ? await withdraw(ask, run) : { entities: 0, links: 0 };
  await ask('dataset/mark', { id: given.dataset, hash: given.hash });
  if (sources.lost() > 0)
    notes.add(`Evidence that rests on sources that are nowhere, so on the file: ${sources.lost()}`);
  return {
    dataset: given.dataset,
    read: true,
    entities: { ...entities.tally, gone: gone.entities },
    links: { ...links.tally, gone: gone.links },
    joined: entities.joined(),
    notes: [...notes],
  };
};

/**
 * Makes the graph say what the files say, in one transaction, and takes back what an earlier version of the same data set
 * said and this one does not. What others have stated stays.
 * @throws RefusedError with the first problems and the count of the rest; nothing is written then.
 */
export const writeImport = async (
  graph: Graph,
  given: Import,
  watch: Watch = () => undefined,
): Promise<ImportReport> => {
  const { dataset, hash } = given;
  if (await isWritten(graph, { id: dataset, hash }))
    return { dataset, read: false, entities: noTally(), links: noTally(), joined: 0, notes: [] };
  return graph.transact((ask) => whileApart(ask, () => write(ask, given, watch)));
};

/** Takes back all that a data set has stated, with its source; what others have stated stays. */
export const removeImport = (graph: Graph, { dataset, source }: { dataset: string; source: string }) =>
  graph.transact((ask) =>
    whileApart(ask, async () => {
      const gone = await withdraw(ask, { dataset, run: '-' });
      await ask('write/remove-sources', { ids: [source] });
      await ask('import/forget', { dataset });
      return gone;
    }),
  );
