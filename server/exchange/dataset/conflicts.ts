import type { Mistake } from './check.ts';
import type { Dataset } from './dataset.ts';
import { datasetsOf, type Properties } from './merge.ts';
import type { Stored } from './stored.ts';

const othersOf = (stored: Properties | undefined, dataset: string) => datasetsOf(stored).filter((id) => id !== dataset);

export const sameEnds = (a: Properties, b: Properties): boolean =>
  ['from', 'kind', 'to'].every((name) => a[name] === b[name]);

/** Where a data set contradicts what others have stated: the kind of an entity, the ends of a link, whose a source is. */
export const conflictsWith = ({ id: dataset, sources, entities, links }: Dataset, stored: Stored): Mistake[] => {
  const ofSources = sources
    .map(({ id }) => ({ id, owner: stored.sources.get(id) ?? dataset }))
    .filter(({ owner }) => owner !== dataset)
    .map(({ id, owner }) => ({
      id,
      reason: `${id} is a source of ${owner || 'another data set'}: cite it, or take another id`,
    }));
  const ofEntities = entities
    .map(({ id, kind }) => ({ id, kind, there: stored.entities.get(id) }))
    .filter(({ kind, there }) => there && there['kind'] !== kind && othersOf(there, dataset).length > 0)
    .map(({ id, kind, there }) => ({
      id,
      reason: `${id} is ${String(there?.['kind'])} to ${othersOf(there, dataset).join(', ')}, it cannot be ${kind} as well`,
    }));
  const ofLinks = links
    .map((link) => ({ link, there: stored.links.get(link.id) }))
    .filter(({ link, there }) => there && !sameEnds(link, there) && othersOf(there, dataset).length > 0)
    .map(({ link, there }) => ({
      id: link.id,
      reason: `${link.id} is ${String(there?.['from'])} ${String(there?.['kind'])} ${String(there?.['to'])} to ${othersOf(there, dataset).join(', ')}: take another id`,
    }));
  return [...ofSources, ...ofEntities, ...ofLinks];
};
