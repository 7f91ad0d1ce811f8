import type { Link } from '../api/model.ts';
import type { Place } from './places.ts';

/** How much of a network a map can draw. */
export interface Counts {
  /** Entities that have a place. */
  drawn: number;
  /** Links whose both ends have one. */
  both: number;
  /** Of these, links between two at the very same place, of which no zoom makes an arc. */
  atOnePlace: number;
}

export const countsOf = (places: readonly Place[], links: readonly Link[]): Counts => {
  const placed = new Map(places.map((place) => [place.id, place]));
  const ends = links.flatMap(({ from, to }) => {
    const [one, other] = [placed.get(from.id), placed.get(to.id)];
    return one && other ? [{ one, other }] : [];
  });
  const same = ends.filter(({ one, other }) => one.x === other.x && one.y === other.y);
  return { drawn: places.length, both: ends.length, atOnePlace: same.length };
};
