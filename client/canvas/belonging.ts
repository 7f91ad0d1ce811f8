import type { Elements } from './elements.ts';

/** What says most about where something belongs comes first. */
const telling = ['LOCATED_IN', 'PART_OF', 'BELONGS_TO', 'PARTNERS_WITH'];
const gathers = new Set(['REGION', 'COUNTRY', 'COUNTRY_GROUP']);
const mostSteps = 4;

/** The region or country that each entity belongs to, itself for those; who belongs to none goes with those it is linked with most. */
export const placesOf = ({ entities, links }: Elements): Map<string, string> => {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const isPlace = new Set(entities.filter(({ group }) => group === 'places').map(({ id }) => id));
  const upwards = new Map<string, { id: string; rank: number }>();
  const offer = (id: string, to: string, rank: number) => {
    const known = upwards.get(id);
    if (!known || rank < known.rank || (rank === known.rank && to < known.id)) upwards.set(id, { id: to, rank });
  };
  for (const { kind, source, target } of links) {
    const rank = telling.indexOf(kind);
    if (rank < 0) continue;
    // A park can be where something is, and is itself somewhere.
    if (isPlace.has(target) || kind === 'LOCATED_IN') offer(source, target, rank);
    else if (kind === 'PARTNERS_WITH' && isPlace.has(source)) offer(target, source, rank);
  }
  const found = new Map<string, string>();
  for (const { id } of entities) {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && step < mostSteps && !gathers.has(kinds.get(at) ?? ''); step += 1)
      at = upwards.get(at)?.id;
    if (at !== undefined && gathers.has(kinds.get(at) ?? '')) found.set(id, at);
  }
  const votes = new Map<string, Map<string, number>>();
  const vote = (id: string, other: string) => {
    const place = found.get(other);
    if (found.has(id) || place === undefined) return;
    const mine = votes.get(id) ?? new Map<string, number>();
    votes.set(id, mine.set(place, (mine.get(place) ?? 0) + 1));
  };
  for (const { source, target } of links) {
    vote(source, target);
    vote(target, source);
  }
  for (const [id, mine] of votes) {
    const [best] = [...mine].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    found.set(id, best![0]);
  }
  return found;
};
