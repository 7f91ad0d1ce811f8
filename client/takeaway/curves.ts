import type { Step } from '../marks/outlines.ts';

export interface Point {
  x: number;
  y: number;
}

/** A round mark: where its middle is, and how far it reaches. */
export interface Disc extends Point {
  radius: number;
}

/** A line from mark to mark, with the direction in which it arrives. */
export interface Curve {
  from: Point;
  bend: Point;
  to: Point;
  /** In radians. */
  arrives: number;
}

interface Ends {
  id: string;
  source: string;
  target: string;
}

/** As far as the picture bends the second line between the same two. */
const apart = 22;

const towards = (from: Point, to: Point, length: number): Point => {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / whole) * length, y: from.y + ((to.y - from.y) / whole) * length };
};

const between = (source: Disc, target: Disc, offset: number, gap: number): Curve => {
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const across = { x: -(target.y - source.y) / length, y: (target.x - source.x) / length };
  const bend = {
    x: (source.x + target.x) / 2 + across.x * offset * 2,
    y: (source.y + target.y) / 2 + across.y * offset * 2,
  };
  const from = towards(source, bend, source.radius);
  const to = towards(target, bend, target.radius + gap);
  return { from, bend, to, arrives: Math.atan2(target.y - bend.y, target.x - bend.x) };
};

/** A link of one with itself, as a loop above its mark. */
const loop = ({ x, y, radius }: Disc, at: number): Curve => {
  const reach = radius * 3 + at * 10;
  const [from, to] = [
    { x: x - radius * 0.7, y: y - radius * 0.7 },
    { x: x + radius * 0.7, y: y - radius * 0.7 },
  ];
  const bend = { x, y: y - reach };
  return { from, bend, to, arrives: Math.atan2(to.y - bend.y, to.x - bend.x) };
};

/** How each link runs: straight where it is the only one between its ends, otherwise side by side. */
export const curvesOf = (
  links: readonly Ends[],
  discs: ReadonlyMap<string, Disc>,
  { zoom, gap }: { zoom: number; gap: number },
): Map<string, Curve> => {
  const bundles = new Map<string, Ends[]>();
  for (const link of links) {
    const ends = JSON.stringify([link.source, link.target].sort());
    bundles.set(ends, [...(bundles.get(ends) ?? []), link]);
  }
  const curves = new Map<string, Curve>();
  for (const bundle of bundles.values())
    for (const [at, { id, source, target }] of bundle.entries()) {
      const [first, second] = [discs.get(source), discs.get(target)];
      if (!first || !second) continue;
      const offset = (0.5 - bundle.length / 2 + at) * apart * zoom;
      // Seen from its other end a line bends the other way.
      const curve =
        source === target ? loop(first, at) : between(first, second, source < target ? offset : -offset, gap);
      curves.set(id, curve);
    }
  return curves;
};

/** Where a curve is at a part of its way. */
export const pointAt = ({ from, bend, to }: Curve, part: number): Point => {
  const at = (a: number, b: number, c: number) => (1 - part) ** 2 * a + 2 * part * (1 - part) * b + part ** 2 * c;
  return { x: at(from.x, bend.x, to.x), y: at(from.y, bend.y, to.y) };
};

/** A curve as a pen draws it. */
export const stepsOf = ({ from, bend, to }: Curve): Step[] => {
  const third = (end: number, middle: number) => end + ((middle - end) * 2) / 3;
  return [
    ['M', from.x, from.y],
    ['C', third(from.x, bend.x), third(from.y, bend.y), third(to.x, bend.x), third(to.y, bend.y), to.x, to.y],
  ];
};

/** A triangle with its tip there, which points that way. */
export const arrowAt = ({ x, y }: Point, angle: number, length: number): Step[] => {
  const corner = (side: number): Step => [
    'L',
    x - length * Math.cos(angle) + side * length * 0.42 * Math.sin(angle),
    y - length * Math.sin(angle) - side * length * 0.42 * Math.cos(angle),
  ];
  return [['M', x, y], corner(1), corner(-1), ['Z']];
};
