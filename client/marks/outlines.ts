/** A step of an outline; a subset of SVG's path commands that every pen knows. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

const polygons: Record<string, string> = {
  octagon: '5.2,1 10.8,1 15,5.2 15,10.8 10.8,15 5.2,15 1,10.8 1,5.2',
  'round-pentagon': '8,1 15.2,6.4 12.5,14.6 3.5,14.6 0.8,6.4',
  diamond: '8,0.5 15.5,8 8,15.5 0.5,8',
  hexagon: '4,1.5 12,1.5 15.8,8 12,14.5 4,14.5 0.2,8',
  star: '8,0.5 9.9,5.6 15.4,5.9 11.1,9.3 12.6,14.6 8,11.6 3.4,14.6 4.9,9.3 0.6,5.9 6.1,5.6',
  triangle: '8,1 15.5,15 0.5,15',
  tag: '1,2 10.5,2 15.5,8 10.5,14 1,14',
  'cut-rectangle': '4,1.5 12,1.5 15,4.5 15,11.5 12,14.5 4,14.5 1,11.5 1,4.5',
  rectangle: '1.5,1.5 14.5,1.5 14.5,14.5 1.5,14.5',
};

/** Of a circle's radius: how far a curve's handles lie from its ends. */
const handle = 0.5523;

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box whose upper and lower corners are round. */
export const rounded = ({ left, top, right, bottom }: Frame, upper: number, lower: number): Step[] => {
  const [up, low] = [upper * (1 - handle), lower * (1 - handle)];
  return [
    ['M', left + upper, top],
    ['L', right - upper, top],
    ['C', right - up, top, right, top + up, right, top + upper],
    ['L', right, bottom - lower],
    ['C', right, bottom - low, right - low, bottom, right - lower, bottom],
    ['L', left + lower, bottom],
    ['C', left + low, bottom, left, bottom - low, left, bottom - lower],
    ['L', left, top + upper],
    ['C', left, top + up, left + up, top, left + upper, top],
    ['Z'],
  ];
};

const polygon = (points: string): Step[] => [
  ...points.split(' ').map((point, at): Step => {
    const [x, y] = point.split(',').map(Number);
    return [at === 0 ? 'M' : 'L', x!, y!];
  }),
  ['Z'],
];

/** Outline of a shape, by the names that Cytoscape has for shapes, in a box of 16 by 16. */
export const outlineOf = (shape: string): readonly Step[] => {
  if (Object.hasOwn(polygons, shape)) return polygon(polygons[shape]!);
  if (shape === 'round-rectangle') return rounded({ left: 1, top: 1, right: 15, bottom: 15 }, 4, 4);
  if (shape === 'bottom-round-rectangle') return rounded({ left: 1, top: 1.5, right: 15, bottom: 14.5 }, 0, 5.5);
  return rounded({ left: 1, top: 1, right: 15, bottom: 15 }, 7, 7);
};

/** An outline as SVG writes it. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.map(([command, ...numbers]) => command + numbers.map((one) => Math.round(one * 100) / 100).join(' ')).join('');
