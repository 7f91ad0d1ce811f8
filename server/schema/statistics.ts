import type { SourceRow } from '../graph/model.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './types.generated.ts';

interface Counted {
  total: number;
}

/** Totals of rows that share a value, in the order of their first appearance. */
const totalsBy = <Row extends Counted, Key>(rows: readonly Row[], keyOf: (row: Row) => Key) => {
  const totals = new Map<Key, number>();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + row.total);
  return [...totals];
};

const sum = (rows: readonly Counted[]) => rows.reduce((total, row) => total + row.total, 0);

const bySource = async ({ ask, load }: Context) => {
  const [ofEntities, ofLinks] = await Promise.all([
    ask('statistics/entities-by-source', {}),
    ask('statistics/links-by-source', {}),
  ]);
  const links = new Map(ofLinks.map((row) => [row.source, row.total]));
  const entities = new Map(ofEntities.map((row) => [row.source, row.total]));
  const ids = [...new Set([...entities.keys(), ...links.keys()])].sort();
  const sources = await load.source.loadMany(ids);
  return ids.flatMap((id, index) => {
    const count = { entities: entities.get(id) ?? 0, links: links.get(id) ?? 0 };
    return sources[index]
      ? [{ source: sources[index] as SourceRow, ...count, count: count.entities + count.links }]
      : [];
  });
};

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Every part is a function, so that it is counted only when it is asked for. */
const partsFor = (context: Context) => {
  const entities = once(() => context.ask('statistics/entities', {}));
  const links = once(() => context.ask('statistics/links', {}));
  return {
    entities: async () => sum(await entities()),
    links: async () => sum(await links()),
    byKind: async () => totalsBy(await entities(), (row) => row.kind).map(([kind, count]) => ({ kind, count })),
    byLayer: async () => totalsBy(await entities(), (row) => row.layer).map(([layer, count]) => ({ layer, count })),
    byLinkKind: async () => totalsBy(await links(), (row) => row.kind).map(([kind, count]) => ({ kind, count })),
    byStatus: async () => totalsBy(await links(), (row) => row.status).map(([status, count]) => ({ status, count })),
    bySource: () => bySource(context),
  };
};

export type Parts = ReturnType<typeof partsFor>;

export const statistics: QueryResolvers['statistics'] = (_, __, context) => partsFor(context);
