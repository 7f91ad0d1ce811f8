import { boxes, overlap, type Box } from './boxes.ts';

/** An entity's mark and label on the screen, in pixels. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** The greatest is named first; null is not named, and only in the way of others. */
  priority: number | null;
}

export const sides = [
  'below',
  'right',
  'left',
  'above',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
] as const;

/** Where a name stands, seen from its mark; the first that is free is taken. */
export type Side = (typeof sides)[number];

export const labelGap = 4;

/** Part of the radius of a mark at which a name at its corner begins. */
export const corner = 0.9;

/** Between two names, lest they be read as one. */
const apart = 6;

/** How far a name's middle lies from its mark's, in units of both their halves. */
const towards: Record<Side, readonly [number, number]> = {
  below: [0, 1],
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
};

/** Where a name stands on this side of its mark. */
export const boxAt = (side: Side, { x, y, radius, width, height }: Labelled): Box => {
  const [across, down] = towards[side];
  // A round mark leaves room at its corners.
  const reach = across !== 0 && down !== 0 ? radius * corner : radius + labelGap;
  const middle = { x: x + across * (reach + width / 2), y: y + down * (reach + height / 2) };
  return {
    left: middle.x - width / 2,
    right: middle.x + width / 2,
    top: middle.y - height / 2,
    bottom: middle.y + height / 2,
  };
};

const within = (box: Box, bounds: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const markOf = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const placesIn = (one: Labelled, bounds: Box) =>
  sides.map((side) => ({ side, box: boxAt(side, one) })).filter(({ box }) => within(box, bounds));

/** Priorities within this step are of one rank: nobody takes the only place of another of the same rank. */
const rankStep = 200;

/** With more names than these nobody yields to those of the same rank: it would take too long to know. */
const mostPeers = 400;

/** Where there are more marks than these, some names must stand over marks, or only the fringe would have any. */
const crowded = 300;

/** So many of the most important are named over marks of lesser ones when no side is free. */
const mostOver = 16;

interface Candidate {
  id: string;
  priority: number;
  rank: number;
  places: { side: Side; box: Box }[];
}

/** How much a box would cost those that come later: the more, the fewer places it leaves them. */
const harm = (box: Box, peers: readonly Candidate['places'][]): number =>
  peers.reduce((sum, places) => {
    const lost = places.filter((place) => overlap(place.box, box, apart)).length;
    return sum + (lost > 0 ? lost / (places.length - lost + 0.1) : 0);
  }, 0);

/** Gives the first of a crowd places over marks that are not theirs, where they have no other. */
const overLesser = (all: readonly Labelled[], candidates: readonly Candidate[], bounds: Box): void => {
  const first = candidates.slice(0, mostOver);
  const byId = new Map(all.map((one) => [one.id, one]));
  const greater = boxes();
  for (const { id } of first) greater.add(id, markOf(byId.get(id)!));
  for (const one of first) {
    if (one.places.length > 0) continue;
    one.places = placesIn(byId.get(one.id)!, bounds).filter(({ box }) => !greater.meets(box, one.id));
  }
};

/**
 * On which side each entity is named: the important first, none over another name or out of sight, and none over a mark but
 * the most important of a crowd. Who is missing has no room.
 */
export const placeLabels = (all: readonly Labelled[], bounds: Box): Map<string, Side> => {
  const marks = boxes();
  for (const one of all) marks.add(one.id, markOf(one));
  const taken = boxes();
  const placed = new Map<string, Side>();
  const free = (one: Labelled) => placesIn(one, bounds).filter(({ box }) => !marks.meets(box, one.id));
  const candidates = all
    .flatMap((one): Candidate[] =>
      one.priority === null
        ? []
        : [{ id: one.id, priority: one.priority, rank: Math.floor(one.priority / rankStep), places: free(one) }],
    )
    .sort((a, b) => b.rank - a.rank || b.priority - a.priority || (a.id < b.id ? -1 : 1));
  if (all.length > crowded) overLesser(all, candidates, bounds);
  for (const [index, one] of candidates.entries()) {
    const open = (places: Candidate['places']) => places.filter(({ box }) => !taken.meets(box, '', apart));
    const peers = (candidates.length > mostPeers ? [] : candidates)
      .slice(index + 1)
      .filter(({ rank }) => rank > 0 && rank === one.rank)
      .map(({ places }) => open(places));
    const [best] = open(one.places)
      .map(({ side, box }, at) => ({ side, box, cost: harm(box, peers) + at * 0.25 }))
      .sort((left, right) => left.cost - right.cost);
    if (!best) continue;
    placed.set(one.id, best.side);
    taken.add(one.id, best.box);
  }
  return placed;
};
