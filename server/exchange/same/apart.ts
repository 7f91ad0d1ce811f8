import type { Ask, StatementName } from '../../graph/graph.ts';
import { groupsOf } from './groups.ts';
import { regroup } from './regroup.ts';

/** Takes apart all that people have joined, and gives what joins it again. */
export const takeApart = async (ask: Ask<StatementName>): Promise<(ask: Ask<StatementName>) => Promise<void>> => {
  const groups = groupsOf(await ask('same/decisions', {}));
  if (groups.length === 0) return async () => undefined;
  const ids = groups.flat();
  await regroup(ask, ids, []);
  return (ask) => regroup(ask, ids, groups);
};

/**
 * Does something to the graph as it is without anything joined, and joins again what was: a data set that is written or
 * taken back needs to know nothing of what people have joined.
 */
export const whileApart = async <T>(ask: Ask<StatementName>, work: () => Promise<T>): Promise<T> => {
  const joinAgain = await takeApart(ask);
  const done = await work();
  await joinAgain(ask);
  return done;
};
