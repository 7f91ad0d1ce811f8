import type { Scheme } from '../../marks/colour.ts';
import { font } from '../../marks/font.ts';
import { letter } from '../../marks/wrap.ts';
import type { Point } from '../arrange.ts';
import { inks } from '../inks.ts';
import { headsOf } from './heads.ts';
import type { Outline } from './outline.ts';

/** Corners of an area are so round, in pixels. */
const rounding = 10;

/** Draws outlines and then their heads; `on` tells where a point of the picture lies on the screen. */
export const paintOutlines = (
  pen: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  on: (point: Point) => Point,
  scheme: Scheme,
): void => {
  const ink = inks[scheme];
  pen.lineWidth = 1;
  pen.strokeStyle = ink.rim;
  pen.fillStyle = ink.area;
  for (const { form, x1, y1, x2, y2 } of outlines) {
    const [from, to] = [on({ x: x1, y: y1 }), on({ x: x2, y: y2 })];
    const [width, height] = [to.x - from.x, to.y - from.y];
    pen.beginPath();
    if (form === 'area') pen.roundRect(from.x, from.y, width, height, rounding);
    else pen.ellipse(from.x + width / 2, from.y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
    // A ring lies within others, which would be covered.
    if (form !== 'ring') pen.fill();
    pen.stroke();
  }
  pen.font = `600 ${letter}px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 5;
  pen.strokeStyle = ink.ground;
  pen.fillStyle = ink.aside;
  for (const { label, x, y } of headsOf(outlines, on)) {
    pen.strokeText(label, x, y);
    pen.fillText(label, x, y);
  }
};
