import { geoMercator, geoProjection, type GeoProjection } from 'd3-geo';
import type { Size } from '../../atlas/size.ts';

/** The Pacific in the middle, as atlases printed in China have it: cut through the Atlantic. */
const middle = 150;

/** Miller's: poles are not blown up as Mercator's are, and what is crowded in Europe has room. */
const miller = (longitude: number, latitude: number): [number, number] => [
  longitude,
  1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude)),
];

const side = 58;
const edge = 40;
const northmost = 77;
const southmost = -60;

type Place = [longitude: number, latitude: number];

/** So many degrees round the first place are seen at least. */
const around = 30;

const within = (latitude: number) => Math.min(Math.max(latitude, -60), 75);

/** The part of the world that these places lie in, in a frame of this size with room for names at its sides. */
export const worldOf = (places: readonly Place[], { width, height }: Size): GeoProjection => {
  const seen = places.slice(0, 1).flatMap(([east, north]): Place[] => [
    [east - around, within(north - around)],
    [east + around, within(north + around)],
  ]);
  const world = geoProjection(miller)
    .rotate([-middle, 0])
    .fitExtent(
      [
        [side, edge],
        [width - side, height - edge],
      ],
      { type: 'MultiPoint', coordinates: [...places, ...seen] },
    );
  // Rather the oceans of the south than the ice of the north, and none of the ice of the south.
  const [[x, y], [, north]] = [world.translate(), world([middle, northmost])!];
  world.translate([x, y - Math.max(north, 0)]);
  const [, south] = world([middle, southmost])!;
  return world.clipExtent([
    [-2, -2],
    [width + 2, Math.min(height + 2, south)],
  ]);
};

/** The surroundings of these places in a circle. */
export const lensOn = (places: readonly Place[], x: number, y: number, radius: number): GeoProjection => {
  const half = radius * 0.6;
  return geoMercator()
    .fitExtent(
      [
        [x - half, y - half],
        [x + half, y + half],
      ],
      { type: 'MultiPoint', coordinates: [...places] },
    )
    .clipExtent([
      [x - radius - 2, y - radius - 2],
      [x + radius + 2, y + radius + 2],
    ]);
};
