import DataLoader from 'dataloader';
import type { Ask, ReadName, Row } from '../graph/graph.ts';
import type { EntityRow, LinkRow, ObligationRow, SourceRow } from '../graph/model.ts';
import { linkParams } from './filters.ts';
import { lightEnd, lightLink } from './light-rows.ts';
import type { LinkFilter } from './types.generated.ts';

const inOrder = <Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

/** One loader for each set of arguments, so that all entities of a list are asked for with one statement. */
const perArguments = <Arguments, Value>(make: (args: Arguments) => DataLoader<string, Value>) => {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return (args: Arguments) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? make(args);
    loaders.set(key, loader);
    return loader;
  };
};

export interface LinksArguments {
  first: number;
  after: string | null;
  filter: LinkFilter | null | undefined;
}

/** One link more than `first`, so as to know whether there are more. */
const pageParams = ({ first, after, filter }: LinksArguments) => ({ after, first: first + 1, ...linkParams(filter) });

const byEntity = <Row extends { entity: string }>(ids: readonly string[], rows: readonly Row[]) => {
  const lists = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row.entity)?.push(row);
  return ids.map((id) => lists.get(id) ?? []);
};

/** Entities by id; one that was joined to another is answered as that one. */
const entitiesOf = async (ask: Ask<ReadName>, ids: readonly string[]) => {
  const read = async (wanted: readonly string[]) =>
    inOrder(
      wanted,
      (await ask('entity/by-ids', { ids: wanted })).map((row) => row.entity),
      (entity) => entity.id,
    );
  const found = await read(ids);
  const missing = ids.filter((_, at) => found[at] === null);
  const kept = missing.length === 0 ? [] : await ask('same/kept', { ids: missing });
  if (kept.length === 0) return found;
  const rows = await read(kept.map((row) => row.kept));
  const instead = new Map(kept.map(({ id }, at) => [id, rows[at] ?? null]));
  return ids.map((id, at) => found[at] ?? instead.get(id) ?? null);
};

/** Loaders of one request: what is asked for in the same tick becomes one statement. */
export const createLoaders = (ask: Ask<ReadName>, { askAll = ask, seesAll = false } = {}) => {
  const entity = new DataLoader<string, EntityRow | null>((ids) => entitiesOf(ask, ids));
  const ends = new Map<string, EntityRow>();
  const lightEnds = new Map<string, EntityRow>();
  return {
    entity,
    /** What is at the ends of links that were read. */
    ends,
    /** What is at the ends of links that were read without what nobody asks for. */
    lightEnds,
    link: new DataLoader<string, LinkRow | null>(async (ids) =>
      inOrder(
        ids,
        (await ask('link/by-ids', { ids })).map((row) => row.link),
        (link) => link.id,
      ),
    ),
    source: new DataLoader<string, SourceRow | null>(async (ids) =>
      inOrder(
        ids,
        (await ask('source/by-ids', { ids })).map((row) => row.source),
        (source) => source.id,
      ),
    ),
    obligation: new DataLoader<string, ObligationRow | null>(async (ids) =>
      inOrder(
        ids,
        (await ask('obligation/all', {})).map((row) => row.obligation),
        (obligation) => obligation.id,
      ),
    ),
    /** Everything that was decided of findings, the newest first, under any key. */
    decisions: new DataLoader<string, Row<'gap/decisions'>[]>(async (keys) => {
      const decisions = await ask('gap/decisions', {});
      return keys.map(() => decisions);
    }),
    viewState: new DataLoader<string, string | null>(async (ids) => {
      const states = new Map((await askAll('view/states', { ids })).map(({ id, state }) => [id, state]));
      return ids.map((id) => states.get(id) ?? null);
    }),
    /** Links of an entity, one more than `first`; what is at their other ends is known after it. */
    linksOf: perArguments(
      (args: LinksArguments) =>
        new DataLoader<string, LinkRow[]>(async (ids) => {
          const rows = await ask('link/page-of-entities', { ids, ...pageParams(args) });
          for (const { other } of rows) ends.set(other.id, other);
          return byEntity(ids, rows).map((some) => some.map(({ link }) => link));
        }),
    ),
    /** The same without evidence and texts; undefined for callers who may not see everything, who are told it piece by piece. */
    lightLinksOf: seesAll
      ? perArguments(
          (args: LinksArguments) =>
            new DataLoader<string, LinkRow[]>(async (ids) => {
              const rows = await ask('link/light-page-of-entities', { ids, ...pageParams(args) });
              for (const row of rows) if (!lightEnds.has(row.other)) lightEnds.set(row.other, lightEnd(row));
              return byEntity(ids, rows).map((some) => some.map(lightLink));
            }),
        )
      : undefined,
    /** Links that touch an entity, told as conditions on paths look at them. */
    stepsOf: perArguments(
      (filter: LinkFilter | null | undefined) =>
        new DataLoader<string, Row<'network/told-steps'>[]>(async (ids) => {
          const byEntity = new Map<string, Row<'network/told-steps'>[]>(ids.map((id) => [id, []]));
          for (const row of await ask('network/told-steps', { from: ids, ...linkParams(filter) })) {
            for (const end of new Set([row.start, row.end])) byEntity.get(end)?.push(row);
          }
          return ids.map((id) => byEntity.get(id) ?? []);
        }),
    ),
    /** Entities as conditions on paths look at them. */
    factsOf: perArguments(
      (withEvidence: boolean) =>
        new DataLoader<string, Row<'network/facts'> | null>(async (ids) =>
          inOrder(ids, await ask('network/facts', { ids, withEvidence }), (row) => row.id),
        ),
    ),
    linkCountOf: perArguments(
      (filter: LinkFilter | null | undefined) =>
        new DataLoader<string, number>(async (ids) => {
          const rows = await ask('link/count-of-entities', { ids, ...linkParams(filter) });
          const totals = new Map(rows.map((row) => [row.entity, row.total]));
          return ids.map((id) => totals.get(id) ?? 0);
        }),
    ),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

/** The entities with these ids that are there, in the order of the ids. */
export const presentEntities = async (load: Loaders, ids: readonly string[]): Promise<EntityRow[]> => {
  const rows = await Promise.all(ids.map((id) => load.entity.load(id)));
  return rows.filter((row) => row !== null);
};

/** Keeps entities that were read otherwise, so that whatever leads to them needs no statement more. */
export const remember = ({ load }: { load: Loaders }, entities: readonly EntityRow[]): void => {
  for (const entity of entities) load.entity.prime(entity.id, entity);
};
