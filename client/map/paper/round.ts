import type { Step } from '../../marks/outlines.ts';
import type { PathInk } from '../../takeaway/ink.ts';

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** A piece of a circle that one curve draws well. */
const quarter = Math.PI / 2;

/** A part of a circle from one angle to another, clockwise from the top, in parts of the whole. */
export const arcSteps = ({ x, y, radius }: Circle, from: number, to: number): Step[] => {
  const [start, end] = [from, to].map((part) => part * 4 * quarter - quarter) as [number, number];
  const pieces = Math.max(1, Math.ceil((end - start) / quarter - 1e-9));
  const step = (end - start) / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const at = (angle: number, along: number): [number, number] => [
    x + radius * Math.cos(angle) - along * Math.sin(angle),
    y + radius * Math.sin(angle) + along * Math.cos(angle),
  ];
  return [
    ['M', ...at(start, 0)],
    ...Array.from({ length: pieces }, (_, index): Step => {
      const [begin, stop] = [start + index * step, start + (index + 1) * step];
      return ['C', ...at(begin, reach), ...at(stop, -reach), ...at(stop, 0)];
    }),
  ];
};

/** A whole circle. */
export const circleInk = (circle: Circle, manner: Omit<PathInk, 'kind' | 'steps'>): PathInk => ({
  kind: 'path',
  steps: [...arcSteps(circle, 0, 1), ['Z']],
  ...manner,
});
