import type { Size } from '../atlas/size.ts';
import { sheet, world, type Area } from './projection.ts';

/** A point of the sheet is seen at `point * scale + (x, y)`, in pixels. */
export interface Camera {
  scale: number;
  x: number;
  y: number;
}

/** How much of each side something lies over, in pixels. */
export type Insets = Area;

interface Point {
  x: number;
  y: number;
}

export const nearest = 640;

export const inPixels = ({ scale, x, y }: Camera, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

/** The smallest scale: the world and a little round it. */
export const farthest = ({ width, height }: Size): number =>
  Math.min(width / sheet.width, height / sheet.height) * 0.92;

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** So much beyond the edge of the world may be seen, as parts of the screen: legend and card lie at the sides, a sheet below. */
const beyond = { side: 0.36, top: 0.06, bottom: 0.42 };

const heldAlong = (offset: number, length: number, room: number, before: number, after: number) =>
  length + before + after <= room ? between(offset, 0, room - length) : between(offset, room - length - after, before);

/** Keeps a camera from losing the world. */
export const held = (camera: Camera, size: Size): Camera => {
  const scale = between(camera.scale, farthest(size), nearest);
  const { width, height } = size;
  const side = width * beyond.side;
  return {
    scale,
    x: heldAlong(camera.x, sheet.width * scale, width, side, side),
    y: heldAlong(camera.y, sheet.height * scale, height, height * beyond.top, height * beyond.bottom),
  };
};

/** Nearer or farther, with one point of the screen staying where it is. */
export const zoomed = (camera: Camera, factor: number, at: Point, size: Size): Camera => {
  const scale = between(camera.scale * factor, farthest(size), nearest);
  const by = scale / camera.scale;
  return held({ scale, x: at.x - (at.x - camera.x) * by, y: at.y - (at.y - camera.y) * by }, size);
};

export const areaOf = (points: readonly Point[]): Area | null =>
  points.length === 0
    ? null
    : {
        left: Math.min(...points.map(({ x }) => x)),
        top: Math.min(...points.map(({ y }) => y)),
        right: Math.max(...points.map(({ x }) => x)),
        bottom: Math.max(...points.map(({ y }) => y)),
      };

/** The area of the sheet that a camera sees. */
export const seenBy = ({ scale, x, y }: Camera, { width, height }: Size): Area => ({
  left: -x / scale,
  top: -y / scale,
  right: (width - x) / scale,
  bottom: (height - y) / scale,
});

/** Of that, what of the world nothing lies over. */
export const seenFreely = (camera: Camera, size: Size, insets: Insets): Area => {
  const { left, top } = seenBy({ ...camera, x: camera.x - insets.left, y: camera.y - insets.top }, size);
  const width = (size.width - insets.left - insets.right) / camera.scale;
  const height = (size.height - insets.top - insets.bottom) / camera.scale;
  return {
    left: between(left, world.left, world.right - 1),
    top: between(top, world.top, world.bottom - 1),
    right: between(left + width, world.left + 1, world.right),
    bottom: between(top + height, world.top + 1, world.bottom),
  };
};

/** Sees an area whole, in the part of the screen that nothing lies over, no nearer than `closest`. */
export const seeing = (area: Area, size: Size, insets: Insets, closest = nearest): Camera => {
  const width = Math.max(size.width - insets.left - insets.right, 80);
  const height = Math.max(size.height - insets.top - insets.bottom, 80);
  const fitting = Math.min(width / (area.right - area.left), height / (area.bottom - area.top));
  const scale = between(fitting, farthest(size), closest);
  return held(
    {
      scale,
      x: insets.left + width / 2 - ((area.left + area.right) / 2) * scale,
      y: insets.top + height / 2 - ((area.top + area.bottom) / 2) * scale,
    },
    size,
  );
};

/** Moved by no more than is needed to see a point that stands on the screen. */
export const showing = (camera: Camera, at: Point, size: Size, insets: Insets): Camera => ({
  ...camera,
  x: camera.x + between(at.x, insets.left, size.width - insets.right) - at.x,
  y: camera.y + between(at.y, insets.top, size.height - insets.bottom) - at.y,
});

/** On the way from one camera to another; what both see moves straight. */
export const onTheWay = (from: Camera, to: Camera, part: number): Camera => {
  const scale = from.scale * (to.scale / from.scale) ** part;
  const by = Math.abs(to.scale / from.scale - 1) < 1e-6 ? part : (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by };
};
