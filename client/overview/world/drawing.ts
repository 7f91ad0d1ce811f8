import type { GeoProjection } from 'd3-geo';
import { arcWidth } from '../../atlas/arc-width.ts';
import type { Size } from '../../atlas/size.ts';
import { lensOn, worldOf } from './projections.ts';
import { apart, freePlace, type Round } from './round.ts';
import type { Shared, Stand, Stands } from './stands.ts';

export interface Mark extends Stand, Round {
  kind: 'partner' | 'region';
}

export interface Arc extends Shared {
  path: string;
  width: number;
}

/** Regions that lie too close together to be told apart are seen through a lens. */
export interface Lens extends Round {
  project: GeoProjection;
  /** What it makes larger, in its true place. */
  from: Round;
}

export interface Drawing {
  world: GeoProjection;
  lens: Lens | null;
  marks: Mark[];
  arcs: Arc[];
}

/** Of the sides of the frame, so that names beside it have room. */
const ofLens = { width: 0.145, height: 0.26 };
/** In pixels; smaller, regions find no room for their names in it. */
const leastLens = 58;
const largest = 12;
const smallest = 4.2;
/** A lens leaves room for a name beside a mark. */
const roomy = 20;
const closest = 18;
/** So many of its radii a lens stands aside. */
const aside = 2;
const rise = 0.16;

/** Radius of the mark of so many units: its area grows with them. */
const radii = (most: number) => {
  const unit = Math.min(smallest, largest / Math.sqrt(Math.max(most, 1)));
  return (units: number) => Math.max(unit * Math.sqrt(units), smallest * 0.8);
};

const middleOf = (spots: readonly [number, number][]): [number, number] => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

const crowded = (spots: readonly [number, number][]) =>
  spots.some((one, at) =>
    spots.slice(at + 1).some((other) => Math.hypot(other[0] - one[0], other[1] - one[1]) < closest),
  );

const lensFor = (
  regions: readonly Stand[],
  partners: readonly Mark[],
  world: GeoProjection,
  size: Size,
): Lens | null => {
  const places = regions.map(({ at }) => at);
  const spots = places.map((at) => world(at)!);
  if (!crowded(spots)) return null;
  const [x, y] = middleOf(spots);
  const radius = Math.min(Math.max(size.width * ofLens.width, leastLens), size.height * ofLens.height);
  const taken = partners.map((mark) => ({ ...mark, radius: mark.radius + roomy }));
  // On the side away from the partners: the arcs to them then fan out.
  const [abroadX, abroadY] = middleOf(partners.map((mark) => [mark.x, mark.y]));
  const away = Math.atan2(y - abroadY, x - abroadX);
  const near = { x: x + radius * aside * Math.cos(away), y: y + radius * aside * Math.sin(away) };
  const place = freePlace(near, radius, [{ x, y, radius: smallest }, ...taken], size);
  if (!place) return null;
  const project = lensOn(places, place.x, place.y, radius);
  return { ...place, project, from: { x, y, radius: Math.max((radius * world.scale()) / project.scale(), smallest) } };
};

/** Rises towards the north, as the shortest ways on the globe do here. */
const bow = (from: Round, to: Round) => {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 - Math.hypot(to.x - from.x, to.y - from.y) * rise];
  return `M${from.x},${from.y}Q${x},${y} ${to.x},${to.y}`;
};

/** Where everything of the small map stands in a frame of this size. */
export const drawingOf = ({ partners, regions, shared }: Stands, size: Size): Drawing => {
  const world = worldOf(
    [...regions, ...partners].map(({ at }) => at),
    size,
  );
  const radiusOf = radii(Math.max(...[...partners, ...regions].map(({ units }) => units)));
  const placed =
    (kind: Mark['kind'], project: GeoProjection) =>
    (stand: Stand): Mark => {
      const [x, y] = project(stand.at)!;
      return { ...stand, kind, x, y, radius: radiusOf(stand.units) };
    };
  const abroad = apart(partners.map(placed('partner', world)));
  const lens = lensFor(regions, abroad, world, size);
  const home = regions.map(placed('region', lens?.project ?? world));
  const marks = lens ? [...abroad, ...apart(home)] : apart([...abroad, ...home]);
  const ends = new Map(marks.map((mark) => [mark.id, mark]));
  const widthOf = arcWidth(Math.max(1, ...shared.map(({ units }) => units)));
  const arcs = shared.map((one): Arc => ({
    ...one,
    path: bow(ends.get(one.region)!, ends.get(one.partner)!),
    width: widthOf(one.units),
  }));
  return { world, lens, marks, arcs };
};
