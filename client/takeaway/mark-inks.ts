import { outlineOf, type Step } from '../marks/outlines.ts';
import type { PathInk } from './ink.ts';

interface Spot {
  x: number;
  y: number;
  size: number;
}

/** Side of the box that outlines are drawn in. */
const box = 16;

const moved = (step: Step, { x, y, size }: Spot): Step => {
  const [command, ...numbers] = step;
  const placed = numbers.map((one, at) => (at % 2 === 0 ? x : y) + ((one - box / 2) * size) / (box - 1.5));
  return [command, ...placed] as unknown as Step;
};

interface Manner {
  /** Planned: only an outline, in dashes. */
  hollow?: boolean;
  /** Behind it, so that it stands out from lines and neighbours. */
  ground?: string;
  dash?: readonly number[];
}

/** A ring round a mark that stands for others too. */
export const ringPath = (colour: string, { x, y, size }: Spot): PathInk => ({
  kind: 'path',
  steps: outlineOf('ellipse').map((step) => moved(step, { x, y, size: size + 7 })),
  stroke: colour,
  width: 1.2,
});

/** The mark of a kind, with its middle there. */
export const markPath = (shape: string, colour: string, spot: Spot, { hollow, ground, dash }: Manner): PathInk => {
  const steps = outlineOf(shape).map((step) => moved(step, spot));
  return hollow
    ? { kind: 'path', steps, fill: ground, stroke: colour, width: 1.8, dash: dash ?? [3.4, 2.4] }
    : { kind: 'path', steps, fill: colour, stroke: ground, width: 1.2 };
};
