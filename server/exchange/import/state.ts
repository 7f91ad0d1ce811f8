import { abandoned } from '../../graph/errors.ts';
import type { Ask, StatementName } from '../../graph/graph.ts';
import { RefusedError } from '../dataset/dataset.ts';
import type { Properties } from '../dataset/merge.ts';
import type { FactPart } from '../source/facts.ts';
import { createKnownSources } from './evidence.ts';
import { createIdentity } from './identity.ts';
import { runOf, type Import, type ImportReport, type Wanted, type Watch } from './import.ts';
import { createProblems, sentencesOf } from './problems.ts';
import { createEntityWriter } from './write-entities.ts';
import { createLinkWriter } from './write-links.ts';
import type { Writing } from './writing.ts';

/** Gathers parts into batches, and cuts them into batches, of a good size for the engine. */
async function* batches<Row>(parts: AsyncIterable<readonly Row[]>, atOnce: number): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const rows of parts) {
    for (const row of rows) {
      if (batch.push(row) < atOnce) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/** Parts that are read while others are written. */
const partsAhead = 8;

/** Reads on while the engine works, which does not need this thread. */
async function* readingAhead<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  const reading = parts[Symbol.asyncIterator]();
  const read = () => {
    const part = reading.next();
    // Whoever waits for it is told; until somebody does, it is no fault of the process.
    part.catch(() => undefined);
    return part;
  };
  const ahead = Array.from({ length: partsAhead }, read);
  try {
    for (let part = await ahead.shift()!; !part.done; part = await ahead.shift()!) {
      ahead.push(read());
      yield part.value;
    }
  } finally {
    await reading.return?.();
  }
}

const claimSource = async ({ ask, later }: Writing, { dataset, source }: Import) => {
  const sources = await ask('dataset/sources', {});
  const owner = sources.find(({ id }) => id === source.id)?.dataset;
  if (owner !== undefined && owner !== dataset)
    throw new RefusedError(dataset, [`${source.id} is a source of ${owner}: take another name`]);
  const rows = [{ id: source.id, properties: { ...source, dataset } }];
  await later((ask) => ask('write/sources', { rows }));
  return [...sources.map(({ id }) => id), source.id];
};

const knownIdentifiers = async (ask: Ask<StatementName>, isSeen: (sources: readonly string[]) => boolean) => {
  const rows = (await ask('import/identifiers', {})).filter(({ sources }) => isSeen(sources));
  return createIdentity(
    new Map(rows.flatMap(({ id, identifiers }) => identifiers.map((identifier) => [identifier, id] as const))),
  );
};

/** How an import is looked at and stopped, and whether an earlier version of it is in the graph. */
export interface Circumstances {
  watch: Watch;
  signal: AbortSignal | undefined;
  before: boolean;
  /** Rows that are written at once. */
  atOnce: number;
}

/**
 * Writes what the files say, and reports it without what is gone, which is not looked for yet.
 * @throws RefusedError with the first problems and the count of the rest.
 */
export const state = async (
  writing: Writing,
  given: Import,
  { watch, signal, before, atOnce }: Circumstances,
): Promise<ImportReport> => {
  const run = { dataset: given.dataset, run: runOf(given), source: given.source.id };
  const hidden = new Set(given.hidden);
  const isSeen = (cited: readonly string[]) => hidden.size === 0 || cited.some((source) => !hidden.has(source));
  const isHidden = (stored: Properties) => !isSeen((stored['evidenceSource'] ?? []) as readonly string[]);
  const sources = createKnownSources(writing, await claimSource(writing, given), { dataset: given.dataset, hidden });
  const identity = await knownIdentifiers(writing.ask, isSeen);
  const problems = createProblems();
  const notes = new Set<string>();
  const entities = createEntityWriter(writing, run, { identity, problems, isHidden });
  const isFirst = given.ownLinks && !before;
  const links = createLinkWriter(writing, run, { identity, entities, problems, isHidden, isFirst });
  const facts = async function* <W extends Wanted>(wanted: W) {
    for await (const part of readingAhead(given.read(wanted))) {
      // Files that are refused ask no statement any more, which would notice it.
      if (signal?.aborted) throw abandoned(signal);
      problems.add(...part.problems);
      part.notes?.forEach((note) => notes.add(note));
      if (part.sources) await sources.add(part.sources);
      yield part[wanted].map(sources.settle as never) as FactPart[W];
    }
  };
  /** Who tidies up after a fault must not meet what is still being written. */
  const writeAll = async <Fact>(
    wanted: Wanted,
    stated: AsyncIterable<readonly Fact[]>,
    { write, end }: { write: (batch: readonly Fact[]) => Promise<void>; end: () => Promise<void> },
  ) => {
    let rows = 0;
    try {
      for await (const batch of batches(stated, atOnce)) {
        await write(batch);
        watch({ wanted, rows: (rows += batch.length) });
      }
    } catch (error) {
      await end().catch(() => undefined);
      throw error;
    }
    await end();
  };
  await writeAll('entities', facts('entities'), entities);
  await writeAll('links', facts('links'), links);
  if (problems.count > 0) throw new RefusedError(given.source.titleEn, sentencesOf(problems));
  if (sources.lost() > 0)
    notes.add(`Evidence that rests on sources that are nowhere, so on the file: ${sources.lost()}`);
  const { dataset } = given;
  const [ofEntities, ofLinks, joined] = [entities.tally, links.tally, entities.joined()];
  return { dataset, read: true, entities: ofEntities, links: ofLinks, joined, notes: [...notes] };
};
