import type { EntityRow } from '../graph/model.ts';
import { inRange } from './connection.ts';
import { entityParams, linkParams } from './filters.ts';
import { remember } from './loaders.ts';
import type {
  Direction,
  EntityKind,
  GrowthGroup,
  GrowthOrigin,
  GrowthStatus,
  LinkKind,
  NeighbourCount,
  Origin,
  QueryResolvers,
  Status,
} from './types.generated.ts';

const mostShown = 5_000;

/** What statements call the state of a link of which the source says none. */
const unstated = '';

/** What an entity would bring; its numbers are counted only when they are asked for. */
export interface GrowthRow {
  totalCount: () => Promise<number>;
  groups: () => Promise<GrowthGroup[]>;
  statuses: () => Promise<GrowthStatus[]>;
  origins: () => Promise<GrowthOrigin[]>;
  entities: () => Promise<EntityRow[]>;
}

export const neighbourCounts: QueryResolvers['neighbourCounts'] = async (_, { ids }, { ask }) => {
  inRange('the number of ids', ids.length, 1, mostShown);
  const counts = new Map<string, NeighbourCount[]>();
  for (const { entity, kind, total } of await ask('growth/neighbour-counts', { ids })) {
    const kinds = counts.get(entity) ?? [];
    if (kind !== null) kinds.push({ kind: kind as EntityKind, count: total });
    counts.set(entity, kinds);
  }
  return [...new Set(ids)].flatMap((id) => {
    const kinds = counts.get(id);
    return kinds ? [{ id, kinds }] : [];
  });
};

export const growth: QueryResolvers['growth'] = async (_, args, context) => {
  const { id, among, direction = null, statuses, order } = args;
  inRange('the number of ids in among', among.length, 0, mostShown);
  const first = inRange('first', args.first, 1, mostShown);
  const { ask, load } = context;
  if (!(await load.entity.load(id))) return null;
  const states = statuses?.map((status) => status ?? unstated) ?? null;
  const params = { id, among, direction, states, ...entityParams(args.filter), ...linkParams(args.linkFilter) };
  return {
    totalCount: async () => (await ask('growth/count', params))[0]?.total ?? 0,
    groups: async () =>
      (await ask('growth/groups', { id, among })).map(({ linkKind, direction, status, total }) => ({
        linkKind: linkKind as LinkKind,
        direction: direction as Direction,
        status: status as Status | null,
        count: total,
      })),
    statuses: async () =>
      (await ask('growth/statuses', { id, among })).map(({ status, total }) => ({
        status: status as Status | null,
        count: total,
      })),
    origins: async () =>
      (await ask('growth/origins', { id, among })).map(({ origin, total }) => ({
        origin: origin as Origin,
        count: total,
      })),
    entities: async () => {
      const entities = (await ask('growth/entities', { ...params, order, first })).map(({ entity }) => entity);
      remember(context, entities);
      return entities;
    },
  };
};
