import { findPaths } from '../analysis/paths.ts';
import type { Step } from '../analysis/steps.ts';
import { callerMistake } from '../errors.ts';
import { confidences, type Confidence } from '../graph/model.ts';
import type { Row } from '../graph/graph.ts';
import { inRange } from './connection.ts';
import type { Context } from './context.ts';
import { linkParams } from './filters.ts';
import { presentEntities } from './loaders.ts';
import type { LinkFilter, QueryResolvers } from './types.generated.ts';

/** How many links are looked at before the question is said to be too wide. */
const mostSteps = 200_000;

/** Rank of the best evidence that may be seen: its place among the confidences, the best first. */
const rankOf = (row: Row<'network/steps'>): number =>
  Math.min(...row.confidences.map((confidence) => confidences.indexOf(confidence as Confidence)));

/** The links within so many steps of an entity, breadth first, one statement a step. */
const stepsAround = async (id: string, depth: number, filter: LinkFilter | null | undefined, { ask }: Context) => {
  const steps = new Map<string, Step>();
  const seen = new Set([id]);
  let frontier = [id];
  for (let level = 0; level < depth && frontier.length > 0; level += 1) {
    const rows = await ask('network/steps', { from: frontier, ...linkParams(filter) });
    for (const row of rows) {
      steps.set(row.link, { link: row.link, start: row.start, end: row.end, rank: rankOf(row) });
    }
    if (steps.size > mostSteps) {
      throw callerMistake(`more than ${mostSteps} links lie between; lower maxLength or give a linkFilter`, {
        argument: 'maxLength',
        to: mostSteps,
      });
    }
    frontier = [...new Set(rows.flatMap((row) => [row.start, row.end]))].filter((end) => !seen.has(end));
    for (const end of frontier) seen.add(end);
  }
  return steps;
};

export const paths: QueryResolvers['paths'] = async (_, { from, to, k, maxLength, linkFilter }, context) => {
  inRange('k', k, 1, 50);
  inRange('maxLength', maxLength, 1, 6);
  const { ask, load } = context;
  if ((await presentEntities(load, [from, to])).length < 2) return null;
  if (from === to) return [];
  // A path of n links is covered by the surroundings of its two ends, half as deep each.
  const [near, far] = await Promise.all([
    stepsAround(from, Math.ceil(maxLength / 2), linkFilter, context),
    stepsAround(to, Math.floor(maxLength / 2), linkFilter, context),
  ]);
  const found = findPaths([...new Map([...near, ...far]).values()], { from, to, k, maxLength });
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
