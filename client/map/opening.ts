import type { Size } from '../atlas/size.ts';
import { areaOf, nearest, seeing, type Camera, type Insets } from './camera.ts';
import { clustered, stepOf, type Spot } from './clusters.ts';

/** So many fit round their place. */
const few = 12;
/** A jump nearer than this loses the way. */
const farJump = 40;

/** How a cluster opens: from nearer, or, where that takes too few apart, spread out round its place. */
export const openingOf = (members: readonly Spot[], camera: Camera, size: Size, insets: Insets): Camera | 'spread' => {
  const area = areaOf(members)!;
  const reachable = seeing(area, size, insets, Math.min(camera.scale * farJump, nearest));
  const apart = clustered(members, stepOf(reachable.scale)).length;
  if (reachable.scale > camera.scale && apart > (members.length > few ? 1 : members.length / 2)) return reachable;
  if (members.length <= few) return 'spread';
  const closest = seeing(area, size, insets);
  return clustered(members, stepOf(closest.scale)).length > 1 && closest.scale > camera.scale ? closest : 'spread';
};
