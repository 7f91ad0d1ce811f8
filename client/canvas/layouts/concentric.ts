import type { ArrangeEntity, ArrangeInput, Point } from '../arrange.ts';
import { byLinks, neighboursOf } from './linked.ts';

/** From ring to ring. */
export const ringGap = 92;

/** How much rings may be stretched sideways; few, so that it can be told of a picture that stands. */
export const flats = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5];
/** Along a ring, for a mark and part of its name. */
const alongRing = 64;

/** Rings from the middle outwards; each takes as many as have room on it. */
const ringsOf = (entities: readonly ArrangeEntity[]): ArrangeEntity[][] => {
  const rings: ArrangeEntity[][] = [];
  for (let first = 0; first < entities.length;) {
    const ring = rings.length;
    const room = ring === 0 ? 1 : Math.floor((2 * Math.PI * ring * ringGap) / alongRing);
    rings.push(entities.slice(first, first + room));
    first += room;
  }
  return rings;
};

/** The mean direction of some others; null where they cancel out or are not there. */
const towards = (others: readonly string[], angles: ReadonlyMap<string, number>): number | null => {
  const known = others.flatMap((id) => angles.get(id) ?? []);
  const x = known.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = known.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-6 ? null : Math.atan2(y, x);
};

/** The best linked in the middle, the others on rings round it, each on the side of those it is linked with. */
export const concentric = ({ entities, links, space }: ArrangeInput): Record<string, Point> => {
  const neighbours = neighboursOf(entities, links);
  const rings = ringsOf(entities.toSorted(byLinks(neighbours)));
  const asked = Math.sqrt(space.width / space.height);
  const flat = flats.reduce((best, one) => (Math.abs(one - asked) < Math.abs(best - asked) ? one : best));
  const angles = new Map<string, number>();
  const points: Record<string, Point> = {};
  for (const [ring, members] of rings.entries()) {
    const wished = members.map((member, index) => ({
      member,
      wish: towards(neighbours.get(member.id)!, angles) ?? (index / members.length) * 2 * Math.PI - Math.PI,
    }));
    wished.sort((a, b) => a.wish - b.wish || (a.member.id < b.member.id ? -1 : 1));
    const step = (2 * Math.PI) / members.length;
    // The ring as a whole is turned so that its members are as near to their wishes as can be.
    const turn = towardsAll(wished.map(({ wish }, index) => wish - index * step));
    for (const [index, { member }] of wished.entries()) {
      const angle = turn + index * step;
      angles.set(member.id, angle);
      const reach = ring * ringGap;
      points[member.id] = {
        x: Math.round(Math.cos(angle) * reach * flat),
        y: Math.round((Math.sin(angle) * reach) / flat),
      };
    }
    // Who stands in the middle lies in no direction.
    if (ring === 0) angles.clear();
  }
  return points;
};

const towardsAll = (angles: readonly number[]): number =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );
