import type { Scheme } from '../marks/colour.ts';
import type { Matrix } from '../store/matrix.ts';

/** Lower ends of the steps of observed over expected; the middle one holds 1. */
export const steps = [0, 0.25, 0.5, 0.8, 1.25, 2, 4] as const;

/** The step of a ratio, 0 for the fewest, 3 for as expected, 6 for the most. */
export const stepOf = (ratio: number): number => steps.findLastIndex((low) => ratio >= low);

export const asExpected = 3;

const most = 6;

/** Round numbers: these, then these times a factor, and so on. */
const growing = (firsts: readonly number[], factor: number) =>
  Array.from({ length: 7 }, (_, at) => firsts.map((first) => first * factor ** at)).flat();
const rulers = [[1, 2, 5], [1, 3], [1, 5, 20], [1]].map((firsts, at) => growing(firsts, at < 2 ? 10 : 100));
/** Lower ends of the steps of a count up to the greatest: one by one, or the finest round numbers that are few enough. */
export const countSteps = (greatest: number): number[] => {
  if (greatest <= most) return Array.from({ length: greatest }, (_, at) => at + 1);
  const fitting = rulers.map((ruler) => ruler.filter((low) => low <= greatest));
  return fitting.find((ruler) => ruler.length <= most) ?? [1];
};

interface Paint {
  fill: string;
  ink: string;
}

const [dark, light] = ['#15181c', '#ffffff'];

/**
 * Orange for fewer, blue for more, which colour-blind people can tell apart; the further from 1, the further from the ground.
 */
const paints: Record<Scheme, readonly Paint[]> = {
  light: [
    { fill: '#a34d05', ink: light },
    { fill: '#f0a04b', ink: dark },
    { fill: '#fbdcb0', ink: dark },
    { fill: '#dfdcd3', ink: dark },
    { fill: '#c3dbed', ink: dark },
    { fill: '#74abd3', ink: dark },
    { fill: '#1c5d8f', ink: light },
  ],
  dark: [
    { fill: '#f5a95a', ink: dark },
    { fill: '#a35c17', ink: light },
    { fill: '#5f4424', ink: light },
    { fill: '#434b54', ink: light },
    { fill: '#2a4d69', ink: light },
    { fill: '#2f74a8', ink: light },
    { fill: '#8fc6f0', ink: dark },
  ],
};

/** One hue for counts, none of the two above: a number alone is neither too few nor many. */
const countPaints: Record<Scheme, readonly Paint[]> = {
  light: [
    { fill: '#e4ecdf', ink: dark },
    { fill: '#c3d8b9', ink: dark },
    { fill: '#98c08f', ink: dark },
    { fill: '#68a56b', ink: dark },
    { fill: '#2f7a4b', ink: light },
    { fill: '#12502f', ink: light },
  ],
  dark: [
    { fill: '#26342b', ink: light },
    { fill: '#2c4c39', ink: light },
    { fill: '#2f6a4a', ink: light },
    { fill: '#56a075', ink: dark },
    { fill: '#86c79c', ink: dark },
    { fill: '#c2e8c9', ink: dark },
  ],
};

export const paintsFor = (scheme: Scheme, colour: Matrix['colour']): readonly Paint[] =>
  (colour === 'COUNT' ? countPaints : paints)[scheme];

/** The scale as variables of a style, for cells to name their step only. */
export const scaleVariables = (scheme: Scheme, colour: Matrix['colour']): Record<string, string> =>
  Object.fromEntries(
    paintsFor(scheme, colour).flatMap(({ fill, ink }, step) => [
      [`--fill-${step}`, fill],
      [`--ink-${step}`, ink],
    ]),
  );
