import type { Size } from '../atlas/size.ts';
import type { Camera, Insets } from './camera.ts';
import { clustered, stepOf, type Spot } from './clusters.ts';
import { openingOf } from './opening.ts';

/** From where somebody is seen, and which cluster has to be spread out for that. */
export interface Reached {
  camera: Camera;
  open: string | null;
}

/** More steps are never needed: each comes nearer, or is the last. */
const most = 12;

/** The way into clusters to one of those in them, as if each had been opened by hand; null where it stands by itself already. */
export const reaching = (
  id: string,
  spots: readonly Spot[],
  from: Camera,
  size: Size,
  insets: Insets,
): Reached | null => {
  let camera = from;
  for (let step = 0; step < most; step += 1) {
    const cluster = clustered(spots, stepOf(camera.scale)).find(({ members }) => members.some((one) => one.id === id));
    if (!cluster || cluster.members.length === 1) break;
    const opening = openingOf(cluster.members, camera, size, insets);
    if (opening === 'spread') return { camera, open: cluster.key };
    camera = opening;
  }
  return camera === from ? null : { camera, open: null };
};
