import { geoInterpolate, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';

/** The world on a sheet of this size; the camera looks at it from nearer or farther. */
export const sheet = { width: 1000, height: 520 } as const;

/** Between Europe and China, so that both are seen with little distortion; the cut runs down the Pacific coast of America. */
const middle = 70;

export type Point = [x: number, y: number];

/** An area of the sheet. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const { width, height } = sheet;

/** The whole sheet. */
export const world: Area = { left: 0, top: 0, right: width, bottom: height };

const projection = () =>
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

/** Draws the part of lines that lies in an area: nearby, all of a dotted line would be a great many dots. */
export const linesIn = ({ left, top, right, bottom }: Area) =>
  geoPath(
    projection().clipExtent([
      [left, top],
      [right, bottom],
    ]),
  );

/** The outlines of a shape on the sheet, point by point; of lines only what lies in an area, where one is given. */
export const outlinesOf = (shape: GeoPermissibleObjects, area?: Area): Point[][] => {
  const outlines: Point[][] = [];
  const lineTo = (x: number, y: number) => void outlines.at(-1)!.push([x, y]);
  const moveTo = (x: number, y: number) => void outlines.push([[x, y]]);
  const nothing = () => {};
  (area ? linesIn(area) : geoPath(whole)).context({
    moveTo,
    lineTo,
    closePath: nothing,
    beginPath: nothing,
    arc: nothing,
  })(shape);
  return outlines;
};

/** Where on the sheet a place lies. */
export const onSheet = (longitude: number, latitude: number): { x: number; y: number } => {
  const [x, y] = whole([longitude, latitude])!;
  return { x, y };
};

/** Longitude and latitude of a point of the sheet. */
export const onEarth = ({ x, y }: { x: number; y: number }): [number, number] => whole.invert!([x, y])!;

type Spot = Parameters<typeof onEarth>[0];

/** The shortest way on the globe between two points of the sheet. */
export const greatCircle = (from: Spot, to: Spot): string =>
  drawn({ type: 'LineString', coordinates: [onEarth(from), onEarth(to)] }) ?? '';

/** The middle of that way. */
export const halfway = (from: Spot, to: Spot): Spot => onSheet(...geoInterpolate(onEarth(from), onEarth(to))(0.5));
