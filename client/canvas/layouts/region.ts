import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ArrangeEntity, ArrangeInput, Point } from '../arrange.ts';
import { chance } from '../start.ts';
import { byLinks, grouped, neighboursOf } from './linked.ts';

const golden = Math.PI * (3 - Math.sqrt(5));
/** Between two that are gathered in one place. */
export const apart = 62;
const betweenGroups = 46;
const ticks = 200;

/** Sunflower seeds: the place in the middle, its members round it, the best linked nearest. */
const seed = (index: number): Point => {
  const reach = apart * Math.sqrt(index);
  return { x: Math.cos(index * golden) * reach, y: Math.sin(index * golden) * reach };
};

interface Gathering extends SimulationNodeDatum {
  id: string;
  members: ArrangeEntity[];
  radius: number;
}

/** Regions and countries with all that belongs to them gathered round each; those much linked stand near each other. */
export const region = ({ entities, links, space }: ArrangeInput): Record<string, Point> => {
  const neighbours = neighboursOf(entities, links);
  const placeOf = new Map(entities.map(({ id, place }) => [id, place ?? '']));
  const groups = grouped(entities, ({ id }) => placeOf.get(id)!);
  const flat = Math.min(Math.max(space.width / space.height, 0.6), 2);
  const gatherings = [...groups].map(([id, members]): Gathering => {
    const angle = chance(id) * 2 * Math.PI;
    const central = (one: ArrangeEntity) => Number(one.id !== id);
    return {
      id,
      members: members.toSorted((a, b) => central(a) - central(b) || byLinks(neighbours)(a, b)),
      radius: apart * Math.sqrt(members.length) + betweenGroups,
      x: Math.cos(angle) * 200,
      y: Math.sin(angle) * 200,
    };
  });
  const between = new Map<string, { source: string; target: string; links: number }>();
  for (const { source, target } of links) {
    const [from, to] = [placeOf.get(source), placeOf.get(target)].sort();
    if (from === undefined || to === undefined || from === to) continue;
    const known = between.get(`${from}\n${to}`);
    if (known) known.links += 1;
    else between.set(`${from}\n${to}`, { source: from, target: to, links: 1 });
  }
  const bonds = [...between.values()];
  const near = (bond: { source: unknown; target: unknown }) =>
    (bond.source as Gathering).radius + (bond.target as Gathering).radius;
  forceSimulation(gatherings)
    .force(
      'bonds',
      forceLink<Gathering, (typeof bonds)[number]>(bonds)
        .id(({ id }) => id)
        .distance(near)
        .strength((bond) => Math.min(0.02 * bond.links, 0.3)),
    )
    .force('charge', forceManyBody<Gathering>().strength(-40))
    .force('x', forceX<Gathering>(0).strength(0.06 / flat))
    .force('y', forceY<Gathering>(0).strength(0.06 * flat))
    .force('collide', forceCollide<Gathering>(({ radius }) => radius).iterations(3))
    .stop()
    .tick(ticks);
  return Object.fromEntries(
    gatherings.flatMap(({ members, x, y }) =>
      members.map(({ id }, index) => {
        const spot = seed(index);
        return [id, { x: Math.round(x! + spot.x), y: Math.round(y! + spot.y) }];
      }),
    ),
  );
};
