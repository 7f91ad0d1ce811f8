import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve(() => []);

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance after WCAG 2.2. */
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string) => {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
};

/** The shapes of nodes that Cytoscape draws. */
const shapes =
  'ellipse triangle round-triangle rectangle round-rectangle bottom-round-rectangle cut-rectangle barrel rhomboid right-rhomboid diamond round-diamond pentagon round-pentagon hexagon round-hexagon concave-hexagon heptagon round-heptagon octagon round-octagon star tag round-tag vee'.split(
    ' ',
  );

it('measures contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

it('draws every kind in a shape that Cytoscape knows and a colour that is seen on white and on the dark ground', async () => {
  const { ontology } = await api.data('{ ontology { kinds { name colour shape group { colour } } } }');
  const kinds = ontology.kinds as { name: string; colour: string; shape: string; group: { colour: string } }[];
  for (const { name, colour, shape, group } of kinds) {
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(group.colour).toBe(colour);
    expect(shapes, name).toContain(shape);
    for (const ground of ['#ffffff', '#1a1b1e'])
      expect(contrast(colour, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  const looks = kinds.map(({ colour, shape }) => `${colour} ${shape}`);
  expect(new Set(looks).size).toBe(kinds.length);
});
