import { anyone, type Ask, type Graph, type StatementName } from '../../graph/graph.ts';
import { evidenceToProperties } from '../../graph/evidence.ts';
import { byKind, linkRow } from './by-kind.ts';
import { checkDataset } from './check.ts';
import { conflictsWith, sameEnds } from './conflicts.ts';
import { RefusedError, type Dataset } from './dataset.ts';
import { stateIn, withdrawFrom, withSearchText, type Properties } from './merge.ts';
import { settleTold } from './told.ts';
import { readStored, type Stored } from './stored.ts';
import { whileApart } from '../same/apart.ts';

/** Rows that one statement takes at once. */
const batch = 5_000;

const inBatches = async <T>(rows: readonly T[], send: (part: readonly T[]) => Promise<unknown>) => {
  for (let start = 0; start < rows.length; start += batch) await send(rows.slice(start, start + batch));
};

const refuseMistakes = (dataset: Dataset, stored: Stored) => {
  const around = {
    kindOf: (id: string) => stored.kindsElsewhere.get(id),
    hasSource: (id: string) => stored.sources.has(id),
  };
  // A row that contradicts what is there is told once, not also for what follows from it.
  const conflicts = conflictsWith(dataset, stored);
  const mistakes = conflicts.length > 0 ? conflicts : checkDataset(dataset, around);
  if (mistakes.length > 0)
    throw new RefusedError(
      `data set ${dataset.id}`,
      mistakes.map(({ reason }) => reason),
    );
};

/** What a data set said before and does not say now, with what remains of it. */
const withdrawn = (rows: ReadonlyMap<string, Properties>, said: readonly { id: string }[], dataset: string) => {
  const ids = new Set(said.map(({ id }) => id));
  return [...rows].filter(([id]) => !ids.has(id)).map(([id, row]) => ({ id, rest: withdrawFrom(row, dataset) }));
};

const remaining = (rows: readonly { rest: Properties | undefined }[]) =>
  rows.map(({ rest }) => rest).filter((rest) => rest !== undefined);

const writeEntities = async (ask: Ask<StatementName>, { id, entities }: Dataset, stored: Stored) => {
  const left = withdrawn(stored.entities, entities, id).filter((row) => row.rest || !stored.held.has(row.id));
  const stated = entities.map((entity) => stateIn(stored.entities.get(entity.id), id, entity));
  const rows = [...stated, ...remaining(left)].map((row) => ({
    id: String(row['id']),
    properties: withSearchText(row),
  }));
  await inBatches(rows, (part) => ask('write/entities', { rows: part }));
  return left.filter(({ rest }) => !rest).map((row) => row.id);
};

const writeLinks = async (ask: Ask<StatementName>, { id, links }: Dataset, stored: Stored) => {
  const left = withdrawn(stored.links, links, id);
  // To the database a link between other ends is another link, so the old one goes first.
  const moved = links.filter((link) => !sameEnds(link, stored.links.get(link.id) ?? link));
  const gone = [...left.filter(({ rest }) => !rest), ...moved].map((row) => row.id);
  await inBatches(gone, (part) => ask('write/remove-links', { ids: part }));
  const stated = links.map((link) => stateIn(stored.links.get(link.id), id, link));
  await inBatches([...stated, ...remaining(left)].map(linkRow), (part) => ask('write/links', { byKind: byKind(part) }));
};

const writeObligations = async (ask: Ask<StatementName>, { id, obligations = [] }: Dataset) => {
  await ask('write/remove-obligations', { dataset: id, kept: obligations.map((obligation) => obligation.id) });
  const rows = obligations.map(({ evidence, ...said }) => ({
    id: said.id,
    properties: { ...said, ...evidenceToProperties(evidence), dataset: id },
  }));
  if (rows.length > 0) await ask('write/obligations', { rows });
};

const write = async (ask: Ask<StatementName>, dataset: Dataset) => {
  const stored = await readStored(ask, dataset);
  refuseMistakes(dataset, stored);
  const sources = dataset.sources.map((source) => ({
    id: source.id,
    properties: { ...source, dataset: dataset.id },
  }));
  await inBatches(sources, (part) => ask('write/sources', { rows: part }));
  await writeObligations(ask, dataset);
  const gone = await writeEntities(ask, dataset, stored);
  await writeLinks(ask, dataset, stored);
  await inBatches(gone, (part) => ask('write/remove-entities', { ids: part }));
  const said = new Set(dataset.sources.map((source) => source.id));
  const dropped = [...stored.sources].filter(([id, owner]) => owner === dataset.id && !said.has(id)).map(([id]) => id);
  if (dropped.length > 0) await ask('write/remove-sources', { ids: dropped });
  await settleTold(ask);
  await ask('dataset/mark', { id: dataset.id, hash: dataset.hash });
};

/**
 * Makes the graph say what the data set says, in one transaction: writes it, and takes back what an earlier version of
 * the same data set said and this one does not. What others have stated stays.
 * @throws RefusedError with every mistake; nothing is written then.
 */
export const writeDataset = (graph: Graph, dataset: Dataset): Promise<void> =>
  graph.transact((ask) => whileApart(ask, () => write(ask, dataset)));

/** True when the graph already says what a data set with this fingerprint says. */
export const isWritten = async (graph: Graph, dataset: { id: string; hash: string }): Promise<boolean> => {
  const [mark] = await graph.reader(anyone)('dataset/hash', { id: dataset.id });
  return mark?.hash === dataset.hash;
};
