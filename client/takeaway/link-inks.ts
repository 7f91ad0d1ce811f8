import type { inks } from '../canvas/inks.ts';
import type { LinkMark } from '../canvas/elements.ts';
import { countLetter } from '../marks/counts.ts';
import type { Step } from '../marks/outlines.ts';
import { severally } from '../marks/several.ts';
import type { Line } from '../store/line.ts';
import { arrowAt, pointAt, stepsOf, type Curve, type Point } from './curves.ts';
import type { GroupInk, PathInk, TextInk } from './ink.ts';

type InkColours = (typeof inks)[keyof typeof inks];

const arrow = 7;

/** How a line is drawn, as in the picture on the screen. */
export const lineManner = (line: Line, ink: InkColours, scale: number): Omit<PathInk, 'kind' | 'steps'> =>
  ({
    solid: { stroke: ink.line, width: 1.3 * scale },
    dashed: { stroke: ink.planned, width: 1.3 * scale, dash: [7, 5] },
    dotted: { stroke: ink.line, width: 2.2 * scale, dash: [0.1, 5], round: true },
  })[line];

/** A small diamond for the unit that lies between the two ends of a line. */
export const diamondInk = ({ x, y }: Point, colour: string): PathInk => {
  const half = 4.2;
  const corners = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ] as const;
  return {
    kind: 'path',
    steps: [...corners.map(([across, down], at): Step => [at === 0 ? 'M' : 'L', across, down]), ['Z']],
    fill: colour,
  };
};

/** For how many links a line is drawn, with its middle there. */
export const countInk = (text: string, { x, y }: Point, ink: InkColours): TextInk => ({
  kind: 'text',
  x,
  y: y + countLetter * 0.36,
  text,
  size: countLetter,
  colour: ink.text,
  anchor: 'middle',
  halo: ink.ground,
});

interface Manner {
  lifted: boolean;
  selected: boolean;
  faded: boolean;
  title: string;
  /** Whether there is room to say for how many links it is drawn. */
  counted: boolean;
}

/** Where the number of a line has its middle: above the diamond where there is one. */
export const countSpot = ({ bridge }: Pick<LinkMark, 'bridge'>, curve: Curve): Point => {
  const { x, y } = pointAt(curve, 0.5);
  return { x, y: bridge ? y - 9 : y };
};

/** A link, with its arrow where it has a direction. */
export const linkInk = (
  link: LinkMark,
  curve: Curve,
  ink: InkColours,
  { lifted, selected, faded, title, counted }: Manner,
): GroupInk => {
  const middle = pointAt(curve, 0.5);
  const usual = lineManner(link.line, ink, selected ? 2 : Math.sqrt(link.count));
  const stroke = selected ? ink.mark : lifted ? ink.lifted : usual.stroke!;
  // The line ends where the arrow begins, lest it be broader than the arrow's tip.
  const end = {
    x: curve.to.x - Math.cos(curve.arrives) * arrow * 0.8,
    y: curve.to.y - Math.sin(curve.arrives) * arrow * 0.8,
  };
  return {
    kind: 'group',
    part: `link ${link.line}`,
    id: link.id,
    title,
    opacity: faded ? 0.12 : undefined,
    inks: [
      { kind: 'path', steps: stepsOf(link.directed ? { ...curve, to: end } : curve), ...usual, stroke },
      ...(link.directed
        ? [{ kind: 'path', steps: arrowAt(curve.to, curve.arrives, arrow), fill: stroke } as const]
        : []),
      ...(link.bridge ? [diamondInk(middle, ink.lifted)] : []),
      ...(counted ? [countInk(severally(link.count), countSpot(link, curve), ink)] : []),
    ],
  };
};

const [dash, pause, breadth] = [12, 7, 5];

/** What is missing, as hollow pieces along its way: nobody takes it for what is there. */
export const ghostDashes = (curve: Curve, colour: string): PathInk[] => {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const number = Math.max(1, Math.floor((length + pause) / (dash + pause)));
  return Array.from({ length: number }, (_, at) => {
    const start = at * (dash + pause);
    const [from, to] = [pointAt(curve, start / length), pointAt(curve, Math.min(1, (start + dash) / length))];
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const across = { x: (-Math.sin(angle) * breadth) / 2, y: (Math.cos(angle) * breadth) / 2 };
    const steps: Step[] = [
      ['M', from.x + across.x, from.y + across.y],
      ['L', to.x + across.x, to.y + across.y],
      ['L', to.x - across.x, to.y - across.y],
      ['L', from.x - across.x, from.y - across.y],
      ['Z'],
    ];
    return { kind: 'path', steps, stroke: colour, width: 1.2 };
  });
};

/** A link that is missing: hollow, and its arrow too. */
export const ghostInk = (id: string, curve: Curve, colour: string, title: string): GroupInk => ({
  kind: 'group',
  part: 'ghost',
  id,
  title,
  inks: [
    ...ghostDashes(
      {
        ...curve,
        to: {
          x: curve.to.x - Math.cos(curve.arrives) * (arrow + 3),
          y: curve.to.y - Math.sin(curve.arrives) * (arrow + 3),
        },
      },
      colour,
    ),
    { kind: 'path', steps: arrowAt(curve.to, curve.arrives, arrow + 2), stroke: colour, width: 1.2 },
  ],
});
