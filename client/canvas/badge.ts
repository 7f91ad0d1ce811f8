import type { Hidden } from '../store/hidden.ts';
import { boxes, overlap, type Box } from '../marks/boxes.ts';
import type { Side } from '../marks/labels.ts';
import { radiusOnScreen } from './sizes.ts';

/** A number at a corner of a mark. Pixels on the screen. */
export interface Badge {
  id: string;
  x: number;
  y: number;
  width: number;
  text: string;
}

/** A badge that wants to be seen. */
export interface Wanted {
  /** Where it may stand, the best place first. */
  places: readonly [Badge, ...Badge[]];
  count: number;
  /** Stands whatever it covers: a person looks at its mark. */
  always: boolean;
}

export const badgeRadius = 7.5;

const atMost = 999;

type Corner = readonly [across: number, down: number];

const corners: readonly Corner[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1.3, 0],
  [-1.3, 0],
  [0, -1.3],
  [0, 1.3],
];

/** Where a badge leaves room for a name on this side; at the upper right unless the name is there. */
const cornerBeside: Partial<Record<Side, Corner>> = {
  right: [-1, -1],
  'above-right': [-1, -1],
  above: [1, 1],
};

/** Where the badge of an entity may stand that is named on this side; it overlaps its mark, so that nobody takes it for another's. */
export const badgePlaces = (
  id: string,
  hidden: number,
  at: { x: number; y: number },
  size: number,
  zoom: number,
  named?: Side,
): [Badge, ...Badge[]] => {
  const text = hidden > atMost ? `${atMost}+` : String(hidden);
  const aside = radiusOnScreen(size, zoom) * 0.75 + 3;
  const width = Math.max(2 * badgeRadius, 9 + text.length * 5.2);
  const placeAt = ([across, down]: Corner): Badge => ({
    id,
    x: at.x + across * aside,
    y: at.y + down * aside,
    width,
    text,
  });
  const best = (named && cornerBeside[named]) ?? corners[0]!;
  return [placeAt(best), ...corners.filter((corner) => corner.join() !== best.join()).map(placeAt)];
};

const boxOf = ({ x, y, width }: Badge): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - badgeRadius,
  bottom: y + badgeRadius,
});

const byWeight = (a: Wanted, b: Wanted) =>
  Number(b.always) - Number(a.always) || b.count - a.count || (a.places[0].id < b.places[0].id ? -1 : 1);

/** Something of an entity that a badge may cover or not. */
export interface Owned {
  id: string;
  box: Box;
}

/**
 * The badges for which there is room, the greatest numbers first: none covers another, nor a name, nor the mark of somebody
 * else, and from what is of others it keeps so many pixels away.
 */
export const roomyBadges = (
  wanted: readonly Wanted[],
  marks: readonly Owned[],
  names: readonly Owned[],
  air = 0,
): Badge[] => {
  const taken = boxes();
  const ownNames = new Map(names.map(({ id, box }) => [id, box]));
  for (const { id, box } of [...marks, ...names]) taken.add(id, box);
  const isFree = (place: Badge) => {
    const [box, name] = [boxOf(place), ownNames.get(place.id)];
    return !taken.meets(box, place.id, air) && !(name && overlap(box, name));
  };
  return wanted.toSorted(byWeight).flatMap(({ places, always }) => {
    const badge = places.find(isFree) ?? (always ? places[0] : undefined);
    if (badge) taken.add('', boxOf(badge));
    return badge ?? [];
  });
};

export interface Arc {
  colour: string;
  /** Part of the whole at which it begins, and how much of the whole it is. */
  from: number;
  part: number;
}

/** The make-up of what is hidden as parts of a ring, kinds of one colour together, the largest first. */
export const arcsOf = ({ count, kinds }: Hidden): Arc[] => {
  const counts = new Map<string, number>();
  for (const { kind, count: some } of kinds) counts.set(kind.colour, (counts.get(kind.colour) ?? 0) + some);
  let from = 0;
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([colour, some]) => {
      const arc = { colour, from, part: some / count };
      from += arc.part;
      return arc;
    });
};
