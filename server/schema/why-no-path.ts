import { callerMistake } from '../errors.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { presentEntities } from './loaders.ts';
import { levelsAround, mostSteps } from './steps-around.ts';
import type { LinkFilter, PathRestriction, QueryResolvers } from './types.generated.ts';

const farthest = 6;
const mostCounted = 5_000;

const restrictions = ['kinds', 'statuses', 'origins', 'sources', 'layers'] as const;

/** The question without one of its parts; looked into only when its length is asked for. */
export interface PathRelaxationRow {
  field: PathRestriction;
  length: () => Promise<number | null>;
}

/** What stands between two entities; each part is looked into only when it is asked for. */
export interface WhyNoPathRow {
  hasPath: () => Promise<boolean>;
  length: () => Promise<number | null>;
  relaxations: PathRelaxationRow[];
  fromPart: () => Promise<number>;
  toPart: () => Promise<number>;
}

type Filter = LinkFilter | null | undefined;

/** Number of links of the shortest way, found from both ends at once: always from the one that has fewer to look at. */
const shortest = async ([from, to]: readonly [string, string], most: number, filter: Filter, context: Context) => {
  const side = (id: string) => ({ seen: new Set([id]), front: 1, levels: levelsAround(id, filter, context) });
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
const partOf = async (id: string, filter: Filter, context: Context): Promise<number> => {
  let size = 1;
  let depth = 0;
  for await (const { fresh } of levelsAround(id, filter, context)) {
    size += fresh.length;
    depth += 1;
    if (depth === farthest || size >= mostCounted) break;
  }
  return Math.min(size, mostCounted);
};

export const whyNoPath: QueryResolvers['whyNoPath'] = async (_, { from, to, maxLength, linkFilter }, context) => {
  inRange('maxLength', maxLength, 1, farthest);
  if ((await presentEntities(context.load, [from, to])).length < 2) return null;
  if (from === to) throw callerMistake('from and to must be two entities', { argument: 'to', value: to });
  const lengthOf = (most: number, filter: Filter) => shortest([from, to], most, filter, context);
  const given = restrictions.filter((field) => (linkFilter?.[field] ?? null) !== null);
  const relaxations: PathRelaxationRow[] = given.map((field) => ({
    field,
    length: () => lengthOf(maxLength, { ...linkFilter, [field]: null }),
  }));
  if (maxLength < farthest) relaxations.push({ field: 'maxLength', length: () => lengthOf(farthest, linkFilter) });
  return {
    hasPath: async () => (await lengthOf(maxLength, linkFilter)) !== null,
    length: () => lengthOf(farthest, null),
    relaxations,
    fromPart: () => partOf(from, linkFilter, context),
    toPart: () => partOf(to, linkFilter, context),
  };
};
