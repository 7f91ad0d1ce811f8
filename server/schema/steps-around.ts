import type { Step } from '../analysis/steps.ts';
import type { Row } from '../graph/graph.ts';
import { confidences, type Confidence } from '../graph/model.ts';
import type { Context } from './context.ts';
import { linkParams } from './filters.ts';
import type { LinkFilter } from './types.generated.ts';

/** How many links are looked at before a question is said to be too wide. */
export const mostSteps = 200_000;

/** What lies one link farther: the links that lead on or back, and the entities not met before. */
interface Level {
  steps: readonly Step[];
  fresh: readonly string[];
}

/** Rank of the best evidence that may be seen: its place among the confidences, the best first. */
const rankOf = (row: Row<'network/steps'>): number =>
  Math.min(...row.confidences.map((confidence) => confidences.indexOf(confidence as Confidence)));

/** The surroundings of an entity breadth first, one statement a level, until nothing new is met. */
export async function* levelsAround(
  id: string,
  filter: LinkFilter | null | undefined,
  { ask }: Context,
): AsyncGenerator<Level, undefined> {
  const seen = new Set([id]);
  let frontier: readonly string[] = [id];
  while (frontier.length > 0) {
    const rows = await ask('network/steps', { from: frontier, ...linkParams(filter) });
    const steps = rows.map((row) => ({ link: row.link, start: row.start, end: row.end, rank: rankOf(row) }));
    const fresh = [...new Set(rows.flatMap((row) => [row.start, row.end]))].filter((end) => !seen.has(end));
    for (const end of fresh) seen.add(end);
    yield { steps, fresh };
    frontier = fresh;
  }
}
