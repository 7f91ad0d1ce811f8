import type { Area, Point } from './projection.ts';

/** One side of an area: how far inside a point lies, below 0 outside. */
type Side = (point: Point) => number;

const sidesOf = ({ left, top, right, bottom }: Area): Side[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const between = (one: Point, other: Point, part: number): Point => [
  one[0] + (other[0] - one[0]) * part,
  one[1] + (other[1] - one[1]) * part,
];

const along = (outline: readonly Point[], inside: Side): Point[] => {
  const kept: Point[] = [];
  let before = outline.at(-1);
  for (const point of outline) {
    const [was, is] = [inside(before!), inside(point)];
    if (was >= 0 !== is >= 0) kept.push(between(before!, point, was / (was - is)));
    if (is >= 0) kept.push(point);
    before = point;
  }
  return kept;
};

/** What of a closed outline lies in an area, closed along its sides. */
export const cutTo = (outline: readonly Point[], area: Area): Point[] =>
  sidesOf(area).reduce<Point[]>((left, side) => (left.length > 0 ? along(left, side) : left), [...outline]);

const written = ([x, y]: Point) => `${Math.round(x * 1e4) / 1e4},${Math.round(y * 1e4) / 1e4}`;

/** The path of outlines in an area. */
export const pathIn = (outlines: readonly (readonly Point[])[], area: Area): string =>
  outlines
    .map((outline) => cutTo(outline, area))
    .filter(({ length }) => length > 2)
    .map((outline) => `M${outline.map(written).join('L')}Z`)
    .join('');
