import type { Hidden } from '../store/hidden.ts';
import { colourOn, type Scheme } from '../marks/colour.ts';
import { font } from '../marks/font.ts';
import { arcsOf, badgeRadius, type Badge } from './badge.ts';
import { inks } from './inks.ts';

const ring = 1.5;
/** Between two parts of a ring, lest they be read as one. */
const apart = 1;

const outline = (pen: CanvasRenderingContext2D, { x, y, width }: Badge, inset: number) => {
  const [half, radius] = [width / 2 - inset, badgeRadius - inset];
  pen.beginPath();
  pen.roundRect(x - half, y - radius, 2 * half, 2 * radius, radius);
  return 4 * (half - radius) + 2 * Math.PI * radius;
};

/** A ring whose parts are the kinds of what is hidden, in their colours. */
const paintRing = (pen: CanvasRenderingContext2D, badge: Badge, hidden: Hidden, scheme: Scheme) => {
  const length = outline(pen, badge, ring / 2);
  const arcs = arcsOf(hidden);
  const gap = arcs.length > 1 ? apart : 0;
  pen.lineWidth = ring;
  for (const { colour, from, part } of arcs) {
    pen.setLineDash([Math.max(part * length - gap, 1), length]);
    pen.lineDashOffset = -from * length;
    pen.strokeStyle = colourOn(scheme, colour);
    pen.stroke();
  }
  pen.setLineDash([]);
};

/** Draws badges: numbers, in a ring of the colours of kinds where colours of marks tell kinds. */
export const paintBadges = (
  pen: CanvasRenderingContext2D,
  badges: readonly Badge[],
  hidden: ReadonlyMap<string, Hidden>,
  scheme: Scheme,
  coloured: boolean,
): void => {
  const ink = inks[scheme];
  pen.font = `9px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const badge of badges) {
    outline(pen, badge, 0);
    pen.fillStyle = ink.ground;
    pen.fill();
    if (coloured) paintRing(pen, badge, hidden.get(badge.id)!, scheme);
    else {
      pen.lineWidth = 0.75;
      pen.strokeStyle = ink.aside;
      pen.stroke();
    }
    pen.fillStyle = ink.aside;
    pen.fillText(badge.text, badge.x, badge.y + 0.5);
  }
};
