import { entitiesThat, neighboursIn, reachedFrom, type Keep, type Part } from './part.ts';

/** Links that say in what larger place a thing lies. */
export const lying = ['LOCATED_IN', 'BELONGS_TO', 'PART_OF'];

/** A place with all that lies in it. */
const withInside = ({ links }: Part, id: string): string[] => {
  const inside = new Set([id]);
  // A set that is walked through goes on to what is added meanwhile.
  for (const place of inside)
    for (const { kind, from, to } of links) if (to.id === place && lying.includes(kind)) inside.add(from.id);
  return [...inside];
};

/** What has to do with one of these places, partners or fields: what lies in it, and what is linked with that. */
export const byNear: Keep = (part, values, whole) => {
  const neighbours = neighboursIn(whole);
  const near = reachedFrom(
    neighbours,
    values.flatMap((id) => withInside(whole, id)),
    1,
  );
  return entitiesThat(part, ({ id }) => near.has(id));
};

/** Entities with at least so many neighbours among what the filters before leave; some of those may go by this one. */
export const byLinks: Keep = (part, [least = '1']) => {
  const neighbours = neighboursIn(part);
  return entitiesThat(part, ({ id }) => (neighbours.get(id)?.size ?? 0) >= Number(least));
};

const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** How strong the links between two are together: by their weight, or each counted as one. */
export const strengths = (links: Part['links']): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const { from, to, weight } of links) {
    const pair = pairOf(from.id, to.id);
    weights.set(pair, (weights.get(pair) ?? 0) + (weight ?? 1));
  }
  return weights;
};

/** Links between two that are at least so strong together. */
export const byWeight: Keep = ({ entities, links }, [least = '1']) => {
  const weights = strengths(links);
  return {
    entities,
    links: links.filter(({ from, to }) => (weights.get(pairOf(from.id, to.id)) ?? 0) >= Number(least)),
  };
};
