import type { Size } from '../../atlas/size.ts';
import type { Box } from '../../marks/boxes.ts';
import type { Step } from '../../marks/outlines.ts';
import { seenBy, seeing, type Camera } from '../camera.ts';
import type { Area, Point } from '../projection.ts';

/** Part of a page with the map in it. */
export interface Frame {
  box: Box;
  size: Size;
  /** As from the corner of the page. */
  camera: Camera;
  /** As from the corner of the frame. */
  within: Camera;
  /** What of the sheet is in it. */
  area: Area;
}

export const bare: Area = { left: 0, top: 0, right: 0, bottom: 0 };

/** Shows an area of the sheet whole in a part of a page, and what lies beside it where there is room. */
export const frameOf = (area: Area, box: Box): Frame => {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const within = seeing(area, size, bare);
  const camera = { ...within, x: within.x + box.left, y: within.y + box.top };
  return { box, size, camera, within, area: seenBy(within, size) };
};

const closed: Step = ['Z'];

/** Outlines of the sheet as a pen draws them on the page. */
export const stepsIn = (
  { camera: { scale, x, y } }: Frame,
  outlines: readonly (readonly Point[])[],
  closing = false,
): Step[] =>
  outlines.flatMap((outline) => [
    ...outline.map((point, at): Step => [at === 0 ? 'M' : 'L', point[0] * scale + x, point[1] * scale + y]),
    ...(closing ? [closed] : []),
  ]);
