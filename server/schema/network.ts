import type { EntityRow, LinkRow } from '../graph/model.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { entityParams, linkParams } from './filters.ts';
import { presentEntities, remember } from './loaders.ts';
import type { LinkFilter, QueryNeighbourhoodArgs, QueryResolvers } from './types.generated.ts';

const mostEntities = 5_000;

/** A part of the network; what was left out is counted only when it is asked for. */
export interface NetworkRow {
  entities: EntityRow[];
  links: LinkRow[];
  leftOut: () => Promise<{ entities: number; links: number }>;
}

const linksAmong = async (ids: readonly string[], filter: LinkFilter | null | undefined, { ask }: Context) =>
  (await ask('network/links-among', { ids, ...linkParams(filter) })).map((row) => row.link);

export const network: QueryResolvers['network'] = async (_, { filter, linkFilter, limit }, context) => {
  const { ask } = context;
  const params = entityParams(filter);
  const rows = await ask('network/entities', { ...params, limit: inRange('limit', limit, 1, mostEntities) });
  const entities = rows.map((row) => row.entity);
  const links = await linksAmong(
    entities.map((entity) => entity.id),
    linkFilter,
    context,
  );
  remember(context, entities);
  const leftOut = async () => {
    const [total, fitting] = await Promise.all([
      ask('entity/count', params),
      ask('network/count-links', { ...params, ...linkParams(linkFilter) }),
    ]);
    return { entities: (total[0]?.total ?? 0) - entities.length, links: (fitting[0]?.total ?? 0) - links.length };
  };
  return { entities, links, leftOut };
};

interface Reached {
  id: string;
  level: number;
  degree: number;
}

const nearestFirst = (a: Reached, b: Reached) => a.level - b.level || b.degree - a.degree || (a.id < b.id ? -1 : 1);

/** All that lies within `depth` links of the given entities, which have level 0; one statement a level. */
const reach = async (start: readonly string[], args: QueryNeighbourhoodArgs, { ask }: Context): Promise<Reached[]> => {
  // The given ones stay in their order; their place among them stands in for the degree.
  const reached = new Map<string, Reached>(start.map((id, index) => [id, { id, level: 0, degree: -index }]));
  let frontier = [...start];
  for (let level = 1; level <= (args.depth ?? 1) && frontier.length > 0; level += 1) {
    const rows = await ask('network/neighbours', {
      from: frontier,
      ...entityParams(args.filter),
      ...linkParams(args.linkFilter),
    });
    const fresh = rows.filter((row) => !reached.has(row.id));
    for (const { id, degree } of fresh) reached.set(id, { id, level, degree });
    frontier = fresh.map((row) => row.id);
  }
  return [...reached.values()];
};

export const neighbourhood: QueryResolvers['neighbourhood'] = async (_, args, context) => {
  inRange('the number of ids', args.ids.length, 1, 100);
  inRange('depth', args.depth ?? 1, 1, 3);
  const limit = inRange('limit', args.limit, 1, mostEntities);
  const { ask, load } = context;
  const start = [...new Set((await presentEntities(load, args.ids)).map(({ id }) => id))];
  const reached = (await reach(start, args, context)).sort(nearestFirst);
  const shown = reached.slice(0, limit).map(({ id }) => id);
  const entities = await presentEntities(load, shown);
  const links = await linksAmong(shown, args.linkFilter, context);
  const all = reached.map(({ id }) => id);
  const leftOut = async () => {
    if (all.length === shown.length) return { entities: 0, links: 0 };
    const [fitting] = await ask('network/count-links-among', { ids: all, ...linkParams(args.linkFilter) });
    return { entities: all.length - shown.length, links: (fitting?.total ?? 0) - links.length };
  };
  return { entities, links, leftOut };
};
