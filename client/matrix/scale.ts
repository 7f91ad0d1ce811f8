import type { Scheme } from '../marks/colour.ts';

/** Lower ends of the steps of observed over expected; the middle one holds 1. */
export const steps = [0, 0.25, 0.5, 0.8, 1.25, 2, 4] as const;

/** The step of a ratio, 0 for the fewest, 3 for as expected, 6 for the most. */
export const stepOf = (ratio: number): number => steps.findLastIndex((low) => ratio >= low);

export const asExpected = 3;

interface Paint {
  fill: string;
  ink: string;
}

const [dark, light] = ['#15181c', '#ffffff'];

/**
 * Orange for fewer, blue for more, which colour-blind people can tell apart; the further from 1, the further from the ground.
 */
export const paints: Record<Scheme, readonly Paint[]> = {
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

/** The scale as variables of a style, for cells to name their step only. */
export const scaleVariables = (scheme: Scheme): Record<string, string> =>
  Object.fromEntries(
    paints[scheme].flatMap(({ fill, ink }, step) => [
      [`--fill-${step}`, fill],
      [`--ink-${step}`, ink],
    ]),
  );
