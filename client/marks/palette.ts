/** Hues that colour-blind people can tell apart (after Okabe and Ito), dark enough for a light ground. */
export const hues = ['#0072b2', '#c8500a', '#00805f', '#b2478c', '#8a6a00', '#5b4fb8', '#1b8a9e', '#9b2d30'] as const;

/** Of all that comes after the hues. */
export const otherHue = '#7a6250';

/** Of what has several values at once. */
export const severalHue = '#3d444c';

/** Of what is not known. */
export const unknownHue = '#7f878f';

/** Steps of one hue from little to much: darker on a light ground, lighter on a dark one. */
export const steps = ['#538bc9', '#417cc0', '#2a66ad', '#174f95', '#0b387a'] as const;
const stepsOnDark = ['#3f6fae', '#5687c4', '#729fd8', '#95bbe9', '#bcd7f7'] as const;

/** A step of the scale as it is on a dark ground. */
export const stepOnDark: ReadonlyMap<string, string> = new Map(steps.map((step, at) => [step, stepsOnDark[at]!]));
