import { anyone, type Ask, type Graph, type StatementName } from '../../graph/graph.ts';
import { checkDataset } from './check.ts';
import { RefusedError, type Dataset } from './dataset.ts';
import { mergeStatement, withdrawStatement, withSearchText } from './merge.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Rows that one statement takes at once. */
const batch = 5_000;

const inBatches = async <T>(rows: readonly T[], send: (part: readonly T[]) => Promise<unknown>) => {
  for (let start = 0; start < rows.length; start += batch) await send(rows.slice(start, start + batch));
};

const text = (value: unknown) => String(value);

const linkRow = (properties: Stored) => {
  const { from, to, kind, ...rest } = properties;
  return { id: text(rest['id']), from: text(from), to: text(to), kind: text(kind), properties: rest };
};

const endsOf = (link: Stored) => [link['from'], link['kind'], link['to']].join(' ');

const writeEntities = async (
  ask: Ask<StatementName>,
  dataset: Dataset,
  own: ReadonlySet<string>,
  held: ReadonlySet<string>,
) => {
  const ids = dataset.entities.map((entity) => entity.id);
  const stored = new Map(
    (await ask('dataset/entities', { dataset: dataset.id, ids })).map(({ entity }) => [text(entity['id']), entity]),
  );
  const stated = dataset.entities.map((entity) => mergeStatement(entity, stored.get(entity.id), dataset.id, own));
  const gone = [...stored.keys()].filter((id) => !ids.includes(id) && !held.has(id));
  const left = gone.map((id) => ({ id, rest: withdrawStatement(stored.get(id) ?? {}, dataset.id, own) }));
  const rows = [...stated, ...left.flatMap(({ rest }) => (rest ? [rest] : []))].map((properties) => ({
    id: text(properties['id']),
    properties: withSearchText(properties),
  }));
  await inBatches(rows, (part) => ask('write/entities', { rows: part }));
  return left.filter(({ rest }) => !rest).map(({ id }) => id);
};

const writeLinks = async (ask: Ask<StatementName>, dataset: Dataset, own: ReadonlySet<string>) => {
  const ids = dataset.links.map((link) => link.id);
  const stored = new Map(
    (await ask('dataset/links', { dataset: dataset.id, ids })).map(({ link }) => [text(link['id']), link]),
  );
  const stated = new Map(dataset.links.map((link) => [link.id, link]));
  // A link whose ends or kind have changed is another one to the database, so the old one goes first.
  const gone = [...stored].filter(([id, link]) => {
    const now = stated.get(id);
    return !now || endsOf(now) !== endsOf(link);
  });
  const left = gone.flatMap(([id, link]) =>
    stated.has(id) ? [] : [withdrawStatement(link, dataset.id, own) ?? []].flat(),
  );
  await inBatches(
    gone.map(([id]) => id),
    (part) => ask('write/remove-links', { ids: part }),
  );
  const rows = [
    ...dataset.links.map((link) => mergeStatement(link, stored.get(link.id), dataset.id, own)),
    ...left,
  ].map(linkRow);
  await inBatches(rows, (part) => ask('write/links', { rows: part }));
};

/**
 * Makes the graph say what the data set says, in one transaction: writes it, and takes back what an earlier version of
 * the same data set said and this one does not. What others have stated stays.
 * @throws RefusedError with every mistake, before anything is written.
 */
export const writeDataset = async (graph: Graph, dataset: Dataset): Promise<void> => {
  const inside = new Set(dataset.entities.map((entity) => entity.id));
  const outside = [...new Set(dataset.links.flatMap((link) => [link.from, link.to]).filter((id) => !inside.has(id)))];
  const present = await graph.reader(anyone)('entity/by-ids', { ids: outside });
  const kindInGraph = new Map(present.map(({ entity }) => [entity.id, entity.kind as string]));
  const mistakes = checkDataset(dataset, (id) => kindInGraph.get(id));
  if (mistakes.length > 0)
    throw new RefusedError(
      `data set ${dataset.id}`,
      mistakes.map((mistake) => mistake.reason),
    );
  await graph.transact(async (ask) => {
    const before = (await ask('dataset/source-ids', { dataset: dataset.id })).map(({ id }) => id);
    const now = dataset.sources.map((source) => source.id);
    const own = new Set([...before, ...now]);
    await inBatches(
      dataset.sources.map((source) => ({ id: source.id, properties: { ...source, dataset: dataset.id } })),
      (part) => ask('write/sources', { rows: part }),
    );
    const held = new Set((await ask('dataset/held-entities', { dataset: dataset.id })).map(({ id }) => id));
    const gone = await writeEntities(ask, dataset, own, held);
    await writeLinks(ask, dataset, own);
    await inBatches(gone, (part) => ask('write/remove-entities', { ids: part }));
    await ask('write/remove-sources', { ids: before.filter((id) => !now.includes(id)) });
    await ask('dataset/mark', { id: dataset.id, hash: dataset.hash });
  });
};

/** True when the graph already says what a data set with this fingerprint says. */
export const isWritten = async (graph: Graph, dataset: { id: string; hash: string }): Promise<boolean> => {
  const [mark] = await graph.reader(anyone)('dataset/hash', { id: dataset.id });
  return mark?.hash === dataset.hash;
};
