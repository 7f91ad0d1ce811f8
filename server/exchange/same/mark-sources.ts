import { hash } from 'node:crypto';
import type { Ask, StatementName } from '../../graph/graph.ts';
import { marksFrom, type Mark } from '../../graph/marks.ts';
import { callerMistake } from '../../errors.ts';
import { isSeenWherever, settleTold } from '../dataset/told.ts';
import { whileApart } from './apart.ts';
import { isJoin } from './groups.ts';

/** Whoever sees an entity is told the id of the one that it was joined to, so that must be seen by all of them. */
const checkJoined = async (ask: Ask<StatementName>) => {
  const joins = (await ask('same/decisions', {})).filter(isJoin);
  if (joins.length === 0) return;
  const marks = marksFrom(await ask('source/marks', {}));
  const found = await ask('import/entities', { ids: [...new Set(joins.flatMap(({ keep, drop }) => [keep, drop]))] });
  const there = new Map(found.map(({ entity }) => [String(entity['id']), entity]));
  const wrong = joins.find(({ keep, drop }) => {
    const [kept, dropped] = [there.get(keep), there.get(drop)];
    return kept && dropped && !isSeenWherever(kept, dropped, marks);
  });
  if (wrong)
    throw callerMistake(
      `${wrong.drop} is joined to ${wrong.keep}, which fewer would see then: part them first, or join them the other way`,
      { argument: 'marking', value: wrong.id },
    );
};

/**
 * Decides who may see these sources, and settles what is told of all that others speak of as well. What analysis reads may
 * change with it, so it has a fingerprint as data sets have.
 */
export const markSources = async (
  ask: Ask<StatementName>,
  sources: readonly string[],
  { marking, group }: Mark,
): Promise<void> => {
  await ask('source/mark', { rows: sources.map((source) => ({ source, marking, onlyFor: group })) });
  await whileApart(ask, async () => {
    await checkJoined(ask);
    await settleTold(ask);
  });
  const decided = (await ask('source/marks', {})).filter((row) => row.marking !== null);
  await ask('dataset/mark', { id: 'marks', hash: hash('sha256', JSON.stringify(decided)) });
};
