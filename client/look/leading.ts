import { degree } from '../measures/degree.ts';
import type { Drawn, DrawnEntity } from '../store/projecting/drawn.ts';

/** Of each community the one with the most links, to name it by; of several the one whose id comes first. */
export const leadingOf = (
  { entities, links }: Drawn,
  communities: ReadonlyMap<string, number>,
): ReadonlyMap<string, DrawnEntity> => {
  const counts = degree({
    ids: entities.map(({ id }) => id),
    links: links.map(({ from, to, stands }) => ({ from: from.id, to: to.id, count: Math.max(stands.length, 1) })),
  });
  const before = (a: DrawnEntity, b: DrawnEntity) => {
    const more = (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0);
    return more > 0 || (more === 0 && a.id < b.id);
  };
  const leading = new Map<string, DrawnEntity>();
  for (const entity of entities) {
    const community = communities.get(entity.id);
    if (community === undefined) continue;
    const first = leading.get(String(community));
    if (!first || before(entity, first)) leading.set(String(community), entity);
  }
  return leading;
};
