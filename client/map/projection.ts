import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';

/** The world on a sheet of this size; the camera looks at it from nearer or farther. */
export const sheet = { width: 1000, height: 520 } as const;

/** The Pacific in the middle: the cut runs through the Atlantic, and no link between Asia and anyone else crosses it. */
const middle = 150;

/** An area of the sheet. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const { width, height } = sheet;

const projection = (): GeoProjection =>
  geoNaturalEarth1()
    .rotate([-middle, 0])
    .precision(0.02)
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );

const whole = projection();

/** Draws anything on the whole sheet. */
export const drawn = geoPath(whole);

/** Draws only what lies in an area, for a fine coast has many points. */
export const drawnIn = ({ left, top, right, bottom }: Area) =>
  geoPath(
    projection().clipExtent([
      [left, top],
      [right, bottom],
    ]),
  );

/** Where on the sheet a place lies. */
export const onSheet = (longitude: number, latitude: number): { x: number; y: number } => {
  const [x, y] = whole([longitude, latitude])!;
  return { x, y };
};

/** Longitude and latitude of a point of the sheet. */
export const onEarth = ({ x, y }: { x: number; y: number }): [number, number] => whole.invert!([x, y])!;
