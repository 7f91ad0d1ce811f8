import { leftBy, looksAt, type Facts, type PathCondition, type ToldStep } from '../analysis/path-conditions.ts';
import type { Step } from '../analysis/steps.ts';
import { confidences, type Confidence } from '../graph/model.ts';
import type { Context } from './context.ts';
import { linkParams } from './filters.ts';
import type { LinkFilter } from './types.generated.ts';

/** How many links are looked at before a question is said to be too wide. */
export const mostSteps = 200_000;

/** What a path may come by. */
export interface Restricted {
  linkFilter: LinkFilter | null | undefined;
  conditions: readonly PathCondition[];
  /** Both ends of the path, which are always there. */
  ends: readonly string[];
}

/** What lies one link farther: the links that lead on or back, and the entities not met before. */
interface Level {
  steps: readonly Step[];
  fresh: readonly string[];
}

/** Place of the best confidence among some in the list of all, the best first. */
const rankOf = (some: readonly string[]): number =>
  Math.min(...some.map((confidence) => confidences.indexOf(confidence as Confidence)));

const confidenceOf = (some: readonly string[]): Confidence => confidences[rankOf(some)] ?? 'UNVERIFIED';

const toldAround = async (from: readonly string[], filter: Restricted['linkFilter'], { load }: Context) => {
  const told = await load.stepsOf(filter ?? null).loadMany(from);
  const steps = new Map<string, ToldStep>();
  for (const rows of told) {
    if (rows instanceof Error) throw rows;
    for (const { confidences: all, ...row } of rows) steps.set(row.link, { ...row, confidence: confidenceOf(all) });
  }
  return steps;
};

const factsOf = async (steps: readonly ToldStep[], conditions: readonly PathCondition[], { load }: Context) => {
  const facts = new Map<string, Facts>();
  const looked = conditions.map(looksAt);
  if (!looked.some(({ entities }) => entities)) return facts;
  const ids = [...new Set(steps.flatMap(({ start, end }) => [start, end]))];
  for (const row of await load.factsOf(looked.some(({ evidence }) => evidence)).loadMany(ids)) {
    if (row instanceof Error) throw row;
    if (row) facts.set(row.id, { ...row, confidence: confidenceOf(row.confidences) });
  }
  return facts;
};

/** The links around entities that a stack of conditions leaves. What is weighed together is weighed before the link filter. */
const fittingAround = async (from: readonly string[], restricted: Restricted, context: Context) => {
  const { linkFilter, conditions, ends } = restricted;
  const weighed = conditions.some(({ weight }) => (weight ?? null) !== null);
  const steps = [...(await toldAround(from, weighed ? null : linkFilter, context)).values()];
  const left = leftBy(conditions, steps, await factsOf(steps, conditions, context), ends);
  if (!weighed || !linkFilter) return left;
  const allowed = await toldAround(from, linkFilter, context);
  return left.filter(({ link }) => allowed.has(link));
};

const stepsAround = async (from: readonly string[], restricted: Restricted, context: Context): Promise<Step[]> => {
  const { linkFilter, conditions } = restricted;
  if (conditions.length > 0) {
    const left = await fittingAround(from, restricted, context);
    return left.map(({ link, start, end, confidence }) => ({ link, start, end, rank: rankOf([confidence]) }));
  }
  const rows = await context.ask('network/steps', { from, ...linkParams(linkFilter) });
  return rows.map(({ link, start, end, confidences: all }) => ({ link, start, end, rank: rankOf(all) }));
};

/** The surroundings of an entity breadth first, level by level, until nothing new is met. */
export async function* levelsAround(
  id: string,
  restricted: Restricted,
  context: Context,
): AsyncGenerator<Level, undefined> {
  const seen = new Set([id]);
  let frontier: readonly string[] = [id];
  while (frontier.length > 0) {
    const steps = await stepsAround(frontier, restricted, context);
    const fresh = [...new Set(steps.flatMap(({ start, end }) => [start, end]))].filter((end) => !seen.has(end));
    for (const end of fresh) seen.add(end);
    yield { steps, fresh };
    frontier = fresh;
  }
}
