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

/** Priorities within this step are of one rank: nobody takes the only place of another of the same rank. */
const rankStep = 200;

/** With more names than these nobody yields to those of the same rank: it would take too long to know. */
const mostPeers = 400;

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

/** On which side each entity is named: the important first, none over another name or mark or out of sight. Who is missing has no room. */
export const placeLabels = (all: readonly Labelled[], bounds: Box): Map<string, Side> => {
  const marks = boxes();
  for (const one of all) marks.add(one.id, markOf(one));
  const taken = boxes();
  const placed = new Map<string, Side>();
  const free = (one: Labelled) =>
    sides
      .map((side) => ({ side, box: boxAt(side, one) }))
      .filter(({ box }) => within(box, bounds) && !marks.meets(box, one.id));
  const candidates = all
    .flatMap((one): Candidate[] =>
      one.priority === null
        ? []
        : [{ id: one.id, priority: one.priority, rank: Math.floor(one.priority / rankStep), places: free(one) }],
    )
    .sort((a, b) => b.rank - a.rank || b.priority - a.priority || (a.id < b.id ? -1 : 1));
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

const weight: Record<string, number> = { places: 9, platforms: 8, activities: 6, actors: 5, topics: 2, policy: 1 };

/** What the picture is about is named before everything else, however few its links. */
const about: Record<string, number> = {
  INNOVATION_CENTRE: 400,
  REGION: 400,
  COOPERATION_PARK: 400,
  JOINT_LAB: 400,
  COUNTRY: 200,
  COUNTRY_GROUP: 200,
  CITY: 200,
};
const namedFromAfar = new Set(['places', 'platforms']);
const afar = 0.55;

/** Who may be named at this zoom, and in which order; null is not at all. */
export const labelPriority = (group: string, kind: string, links: number, zoom: number): number | null =>
  zoom < afar && !namedFromAfar.has(group) ? null : (about[kind] ?? 0) + (weight[group] ?? 0) + links * 2;
