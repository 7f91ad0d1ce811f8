import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { shelf, shelfHeight } from './shelf.ts';
import { startOf } from './start.ts';
import { stretched } from './stretched.ts';

export interface Point {
  x: number;
  y: number;
}

export interface ArrangeEntity {
  id: string;
  group: string;
  kind: string;
  size: number;
  room: number;
  latitude: number | null;
  longitude: number | null;
  /** Id of the region or country it belongs to, where it is known. */
  place?: string | null;
}

export interface ArrangeLink {
  source: string;
  target: string;
}

export interface ArrangeInput {
  entities: ArrangeEntity[];
  links: ArrangeLink[];
  /** Where entities stand already and are to stay. */
  placed: Record<string, Point>;
  /** The space to fill, in pixels; letters have the same size at every zoom, so it should be that of the screen. */
  space: { width: number; height: number };
}

interface Body extends SimulationNodeDatum, ArrangeEntity {
  start: Point;
}

// Found by search over the core network: few crossings, short links, few marks on links of others.
const tuning = {
  ticks: 300,
  distance: 70,
  strength: 1.3,
  charge: -1000,
  place: 0.035,
  gravity: 0.02,
  policyLink: 0.4,
  policyCharge: -500,
  policyDistance: 90,
};

/** More than these have no room for names, and no time for all that: fewer rounds, coarser forces, closer marks. */
const many = 400;
const crowded = { ticks: 90, charge: 0.16, reach: 420, coarse: 1.4, room: 5, spacing: 12, share: 150 };

/** The space that so many need: the screen for a few, more for a crowd. */
const grown = (space: ArrangeInput['space'], number: number): ArrangeInput['space'] => {
  const factor = Math.sqrt(Math.max(number / crowded.share, 1));
  return number > many ? { width: space.width * factor, height: space.height * factor } : space;
};

/** Room for the mark and most of its name. */
const roomFor = (body: ArrangeEntity) =>
  body.size / 2 + Math.max(body.room * (body.group === 'platforms' ? 0.42 : 0.3), 18);

/** Where the entities stand: the same for the same input, on every machine. */
export const arrange = ({ entities, links, placed, space: screen }: ArrangeInput): Record<string, Point> => {
  const space = grown(screen, entities.length);
  const crowd = entities.length > many;
  const proper = links.filter((link) => link.source !== link.target);
  const degree = new Map<string, number>();
  for (const { source, target } of proper) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const single = entities.filter((entity) => !degree.has(entity.id) && !(entity.id in placed));
  const linked = entities.filter((entity) => degree.has(entity.id) || entity.id in placed);
  const starts = startOf(linked, proper, placed, space);
  const bodies = linked.map((entity): Body => {
    const start = starts.get(entity.id)!;
    const stays = entity.id in placed;
    return { ...entity, start, ...start, ...(stays && { fx: start.x, fy: start.y }) };
  });
  const policy = new Set(linked.filter((entity) => entity.group === 'policy').map((entity) => entity.id));
  const springs = proper.map((link) => ({
    ...link,
    weak: policy.has(link.source) !== policy.has(link.target),
    least: Math.min(degree.get(link.source)!, degree.get(link.target)!),
  }));
  const flat = space.width / space.height;
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id((body) => body.id)
        .distance((link) => (link.weak ? tuning.policyDistance : tuning.distance))
        .strength((link) => (link.weak ? tuning.policyLink : tuning.strength / link.least)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => (policy.has(body.id) ? tuning.policyCharge : tuning.charge) * (crowd ? crowded.charge : 1))
        .distanceMax(crowd ? crowded.reach : 700)
        .theta(crowd ? crowded.coarse : 0.9),
    )
    .force(
      'x',
      forceX<Body>((body) => body.start.x).strength((body) => (body.latitude === null ? 0 : tuning.place)),
    )
    .force(
      'y',
      forceY<Body>((body) => body.start.y).strength((body) => (body.latitude === null ? 0 : tuning.place)),
    )
    .force('middleX', forceX<Body>(0).strength(tuning.gravity / flat))
    .force('middleY', forceY<Body>(0).strength(tuning.gravity))
    .stop();
  if (crowd) simulation.alphaDecay(1 - simulation.alphaMin() ** (1 / crowded.ticks));
  simulation.tick(crowd ? crowded.ticks : tuning.ticks);
  if (Object.keys(placed).length === 0 && bodies.length > 1) {
    stretched(bodies, space.width, space.height - shelfHeight(single.length, space.width));
  }
  // Untangled first, then spaced: bodies that need room cannot get past each other.
  for (const pull of ['link', 'charge', 'x', 'y', 'middleX', 'middleY']) simulation.force(pull, null);
  const collide = crowd
    ? forceCollide<Body>((body) => body.size / 2 + crowded.room)
    : forceCollide<Body>(roomFor).iterations(3);
  simulation
    .force('collide', collide)
    .alpha(0.4)
    .tick(crowd ? crowded.spacing : 60);
  const points = Object.fromEntries(
    bodies.map((body) => [body.id, { x: Math.round(body.x!), y: Math.round(body.y!) }]),
  );
  return { ...points, ...shelf(single, Object.values(points), space.width) };
};
