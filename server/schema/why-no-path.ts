import type { PathCondition } from '../analysis/path-conditions.ts';
import { callerMistake } from '../errors.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { presentEntities } from './loaders.ts';
import { checkedFilters, conditionsOf } from './path-filter.ts';
import { levelsAround, mostSteps, type Restricted } from './steps-around.ts';
import type { PathPart, PathRelief, PathRestriction, QueryResolvers } from './types.generated.ts';

const farthest = 6;
const mostCounted = 5_000;

const restrictions = ['kinds', 'statuses', 'origins', 'sources', 'layers'] as const;

/** The question without one of its parts; looked into only when its length is asked for. */
export interface PathRelaxationRow {
  field: PathRestriction;
  at: number | null;
  length: () => Promise<number | null>;
}

/** What stands between two entities; each part is looked into only when it is asked for. */
export interface WhyNoPathRow {
  hasPath: () => Promise<boolean>;
  length: () => Promise<number | null>;
  relaxations: PathRelaxationRow[];
  together: () => Promise<PathRelief | null>;
  fromPart: () => Promise<number>;
  toPart: () => Promise<number>;
}

/** Number of links of the shortest way, found from both ends at once: always from the one that has fewer to look at. */
const shortest = async (
  [from, to]: readonly [string, string],
  most: number,
  restricted: Restricted,
  context: Context,
) => {
  const side = (id: string) => ({ seen: new Set([id]), front: 1, levels: levelsAround(id, restricted, context) });
  let [near, far] = [side(from), side(to)];
  let looked = 0;
  for (let length = 1; length <= most; length += 1) {
    if (far.front < near.front) [near, far] = [far, near];
    const { value: level } = await near.levels.next();
    if (!level) return null;
    if (level.fresh.some((id) => far.seen.has(id))) return length;
    looked += level.steps.length;
    if (looked > mostSteps) {
      throw callerMistake(`more than ${mostSteps} links lie around the two: how far apart they are cannot be told`, {
        argument: 'linkFilter',
        to: mostSteps,
      });
    }
    for (const id of level.fresh) near.seen.add(id);
    near.front = level.fresh.length;
  }
  return null;
};

/** How many entities can be reached from one, itself included. */
const partOf = async (id: string, restricted: Restricted, context: Context): Promise<number> => {
  let size = 1;
  let depth = 0;
  for await (const { fresh } of levelsAround(id, restricted, context)) {
    size += fresh.length;
    depth += 1;
    if (depth === farthest || size >= mostCounted) break;
  }
  return Math.min(size, mostCounted);
};

/** Parts of a question of which none can stay if there is to be a way: each is put back, and stays dropped where that cuts it. */
const needed = async (
  parts: readonly PathPart[],
  lengthWithout: (dropped: readonly PathPart[]) => Promise<number | null>,
): Promise<PathRelief | null> => {
  let dropped = parts;
  let length = await lengthWithout(dropped);
  if (length === null) return null;
  for (const part of parts) {
    const fewer = dropped.filter((one) => one !== part);
    const without = await lengthWithout(fewer);
    if (without !== null) [dropped, length] = [fewer, without];
  }
  return { parts: [...dropped], length };
};

export const whyNoPath: QueryResolvers['whyNoPath'] = async (_, asked, context) => {
  const { from, to, maxLength, linkFilter } = asked;
  inRange('maxLength', maxLength, 1, farthest);
  const filters = checkedFilters(asked.filters);
  if ((await presentEntities(context.load, [from, to])).length < 2) return null;
  if (from === to) throw callerMistake('from and to must be two entities', { argument: 'to', value: to });

  let looked: Promise<readonly PathCondition[]> | undefined;
  const conditions = () => (looked ??= conditionsOf(filters, context));
  const isDropped = (dropped: readonly PathPart[]) => (field: PathRestriction) =>
    dropped.some((part) => part.field === field);
  const without = async (dropped: readonly PathPart[]): Promise<Restricted> => ({
    linkFilter: linkFilter && {
      ...linkFilter,
      ...Object.fromEntries(restrictions.filter(isDropped(dropped)).map((field) => [field, null])),
    },
    conditions: (await conditions()).filter((_, at) => !dropped.some((part) => part.at === at)),
    ends: [from, to],
  });
  const lengthWithout = async (dropped: readonly PathPart[]) => {
    const most = isDropped(dropped)('maxLength') ? farthest : maxLength;
    return shortest([from, to], most, await without(dropped), context);
  };

  const parts: PathPart[] = [
    ...restrictions.filter((field) => (linkFilter?.[field] ?? null) !== null).map((field) => ({ field, at: null })),
    ...filters.map((_, at) => ({ field: 'filters' as const, at })),
    ...(maxLength < farthest ? [{ field: 'maxLength' as const, at: null }] : []),
  ];
  const relaxations = parts.map(({ field, at }) => {
    let once: Promise<number | null> | undefined;
    return { field, at: at ?? null, length: () => (once ??= lengthWithout([{ field, at }])) };
  });
  const alone = async () => (await Promise.all(relaxations.map(({ length }) => length()))).some((one) => one !== null);
  return {
    hasPath: async () => (await lengthWithout([])) !== null,
    length: () => shortest([from, to], farthest, { linkFilter: null, conditions: [], ends: [from, to] }, context),
    relaxations,
    // The length is put back last: to look farther asks least of a person.
    together: async () => ((await alone()) ? null : needed(parts, lengthWithout)),
    fromPart: async () => partOf(from, await without([]), context),
    toPart: async () => partOf(to, await without([]), context),
  };
};
