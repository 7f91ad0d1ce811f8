import type { PathCondition } from '../analysis/path-conditions.ts';
import { callerMistake } from '../errors.ts';
import type { Context } from './context.ts';
import { linkParams } from './filters.ts';
import { mostSteps } from './steps-around.ts';
import type { LinkKind, PathFilter } from './types.generated.ts';

const mostFilters = 30;

/** Links that say in what larger place a thing lies. */
const lying: LinkKind[] = ['LOCATED_IN', 'BELONGS_TO', 'PART_OF'];

/** Places with all that lies in them. */
const withInside = async (places: readonly string[], { ask }: Context): Promise<Set<string>> => {
  const inside = new Set(places);
  let last: readonly string[] = [...inside];
  while (last.length > 0) {
    const around = new Set(last);
    const rows = await ask('network/steps', { from: last, ...linkParams({ kinds: lying }) });
    last = [...new Set(rows.flatMap(({ start, end }) => (around.has(end) && !inside.has(start) ? start : [])))];
    for (const id of last) inside.add(id);
  }
  return inside;
};

/** What has to do with one of these places, partners or fields: what lies in it, and what is linked with that. */
const nearTo = async (places: readonly string[], context: Context): Promise<ReadonlySet<string>> => {
  const near = await withInside(places, context);
  const rows = await context.ask('network/steps', { from: [...near], ...linkParams(null) });
  if (rows.length > mostSteps) {
    throw callerMistake(`more than ${mostSteps} links lie around what near names`, { argument: 'near', to: mostSteps });
  }
  for (const { start, end } of rows) near.add(start).add(end);
  return near;
};

/** Checks how many filters there are. */
export const checkedFilters = (filters: readonly PathFilter[] | null | undefined): readonly PathFilter[] => {
  if (filters && filters.length > mostFilters) {
    throw callerMistake(`filters must be ${mostFilters} at the most, they are ${filters.length}`, {
      argument: 'filters',
      to: mostFilters,
    });
  }
  return filters ?? [];
};

/** The filters of a question as conditions: what is near is looked up. */
export const conditionsOf = (filters: readonly PathFilter[], context: Context): Promise<PathCondition[]> =>
  Promise.all(filters.map(async ({ near, ...rest }) => ({ ...rest, near: near && (await nearTo(near, context)) })));
