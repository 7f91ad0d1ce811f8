import type { Ask, StatementName } from '../../graph/graph.ts';
import { groupsOf } from './groups.ts';
import { regroup } from './regroup.ts';

/**
 * Does something to the graph as it is without anything joined, and joins again what was: a data set that is written or
 * taken back needs to know nothing of what people have joined.
 */
export const whileApart = async <T>(ask: Ask<StatementName>, work: () => Promise<T>): Promise<T> => {
  const groups = groupsOf(await ask('same/decisions', {}));
  if (groups.length === 0) return work();
  const ids = groups.flat();
  await regroup(ask, ids, []);
  const done = await work();
  await regroup(ask, ids, groups);
  return done;
};
