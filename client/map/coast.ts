import type { Size } from '../atlas/size.ts';
import type { Camera } from './camera.ts';
import type { Detail } from '../atlas/base.ts';
import { world, type Area } from './projection.ts';

/** A piece of the coast that is wanted, and how finely. */
export interface Wanted {
  detail: Detail;
  area: Area;
}

/** The path of a piece of the coast, or why there is none. */
export type Coast = { path: string } | { failure: string };

const middlingFrom = 3.2;
const nearFrom = 16;

/** Which piece of the coast a camera needs: the whole world from afar, nearby what is in sight and as much again round it. */
export const wantedBy = (camera: Camera, { width, height }: Size): Wanted => {
  if (camera.scale < middlingFrom) return { detail: 'far', area: world };
  // Of a few sizes and at a few places only, so that a small step asks for nothing new.
  const cell = Math.max(width, height) / 2 ** Math.floor(Math.log2(camera.scale));
  const column = Math.floor((width / 2 - camera.x) / camera.scale / cell);
  const row = Math.floor((height / 2 - camera.y) / camera.scale / cell);
  return {
    detail: camera.scale < nearFrom ? 'middling' : 'near',
    area: {
      left: (column - 1) * cell,
      top: (row - 1) * cell,
      right: (column + 2) * cell,
      bottom: (row + 2) * cell,
    },
  };
};
