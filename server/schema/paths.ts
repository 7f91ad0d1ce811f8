import { findPaths } from '../analysis/paths.ts';
import type { Step } from '../analysis/steps.ts';
import { callerMistake } from '../errors.ts';
import { confidences } from '../graph/model.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { presentEntities } from './loaders.ts';
import { checkedFilters, conditionsOf } from './path-filter.ts';
import { levelsAround, mostSteps, type Restricted } from './steps-around.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The links within so many steps of an entity. */
const stepsWithin = async (id: string, depth: number, restricted: Restricted, context: Context) => {
  const steps = new Map<string, Step>();
  if (depth === 0) return steps;
  let level = 0;
  for await (const around of levelsAround(id, restricted, context)) {
    for (const step of around.steps) steps.set(step.link, step);
    if (steps.size > mostSteps) {
      throw callerMistake(`more than ${mostSteps} links lie between; lower maxLength or give a linkFilter`, {
        argument: 'maxLength',
        to: mostSteps,
      });
    }
    level += 1;
    if (level === depth) break;
  }
  return steps;
};

export const paths: QueryResolvers['paths'] = async (_, asked, context) => {
  const { from, to, k, maxLength, linkFilter, order } = asked;
  inRange('k', k, 1, 50);
  inRange('maxLength', maxLength, 1, 6);
  const filters = checkedFilters(asked.filters);
  const { ask, load } = context;
  if ((await presentEntities(load, [from, to])).length < 2) return null;
  if (from === to) return [];
  const restricted = { linkFilter, conditions: await conditionsOf(filters, context), ends: [from, to] };
  // A path of n links is covered by the surroundings of its two ends, half as deep each.
  const [near, far] = await Promise.all([
    stepsWithin(from, Math.ceil(maxLength / 2), restricted, context),
    stepsWithin(to, Math.floor(maxLength / 2), restricted, context),
  ]);
  const found = findPaths([...new Map([...near, ...far]).values()], { from, to, k, maxLength, order });
  const entities = [...new Set(found.flatMap((path) => path.entities))];
  const rows = await ask('network/links-from', {
    from: entities,
    ids: [...new Set(found.flatMap((path) => path.links))],
  });
  const links = new Map(rows.map(({ link }) => [link.id, link]));
  return Promise.all(
    found.map(async (path) => ({
      length: path.links.length,
      entities: await presentEntities(load, path.entities),
      links: path.links.flatMap((id) => links.get(id) ?? []),
      confidence: confidences[path.weakest] ?? 'UNVERIFIED',
    })),
  );
};
