import { expect, it } from 'vitest';
import { inks } from '../../../client/canvas/inks.ts';
import { colourOn, type Scheme } from '../../../client/marks/colour.ts';
import { hues, otherHue, steps, unknownHue } from '../../../client/marks/palette.ts';

/** Relative luminance by WCAG 2.2. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const schemes: Scheme[] = ['light', 'dark'];

it.each(schemes)('every colour stands out 3:1 from a %s ground', (scheme) => {
  for (const colour of [...hues, ...steps, otherHue, unknownHue])
    expect(contrast(colourOn(scheme, colour), inks[scheme].ground), colour).toBeGreaterThanOrEqual(3);
});

it.each(schemes)('each step of the scale stands out more than the one before on a %s ground', (scheme) => {
  const found = steps.map((step) => contrast(colourOn(scheme, step), inks[scheme].ground));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});
