import type { inks } from '../canvas/inks.ts';
import type { Outline } from '../canvas/outlines/outline.ts';
import { rounded, type Step } from '../marks/outlines.ts';
import { letter } from '../marks/wrap.ts';
import type { GroupInk, PathInk } from './ink.ts';
import type { Layout } from './layout.ts';

type InkColours = (typeof inks)[keyof typeof inks];

const rounding = 10;

/** Of a circle's radius: how far a curve's handles lie from its ends. */
const handle = 0.5523;

const ellipse = (x: number, y: number, across: number, down: number): Step[] => {
  const [far, high] = [across * handle, down * handle];
  return [
    ['M', x - across, y],
    ['C', x - across, y - high, x - far, y - down, x, y - down],
    ['C', x + far, y - down, x + across, y - high, x + across, y],
    ['C', x + across, y + high, x + far, y + down, x, y + down],
    ['C', x - far, y + down, x - across, y + high, x - across, y],
    ['Z'],
  ];
};

/** Areas and rings beneath a picture with their heads; nothing where there are none. */
export const outlineInks = (
  outlines: readonly Outline[],
  { at, heads }: Pick<Layout, 'at' | 'heads'>,
  ink: InkColours,
  ground: string,
): GroupInk[] => {
  if (outlines.length === 0) return [];
  const paths = outlines.map(({ form, x1, y1, x2, y2 }): PathInk => {
    const [from, to] = [at({ x: x1, y: y1 }), at({ x: x2, y: y2 })];
    const frame = { left: from.x, top: from.y, right: to.x, bottom: to.y };
    const round = () => ellipse((from.x + to.x) / 2, (from.y + to.y) / 2, (to.x - from.x) / 2, (to.y - from.y) / 2);
    return {
      kind: 'path',
      steps: form === 'area' ? rounded(frame, rounding, rounding) : round(),
      fill: form === 'ring' ? undefined : ink.area,
      stroke: ink.rim,
      width: 0.8,
    };
  });
  const texts = heads.map(({ label, x, y }) => ({
    kind: 'text' as const,
    x,
    y: y + letter * 0.36,
    text: label,
    size: letter,
    colour: ink.aside,
    anchor: 'middle' as const,
    strong: true,
    halo: ground,
  }));
  return [{ kind: 'group', part: 'outlines', inks: [...paths, ...texts] }];
};
