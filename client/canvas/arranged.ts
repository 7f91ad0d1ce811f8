import type { Core } from 'cytoscape';
import type { Layout } from '../store/picture.ts';
import type { Box } from './camera.ts';
import type { Labelled } from '../marks/labels.ts';

/** In which layout a picture stands: another than was asked for, until that is there. */
const layouts = new WeakMap<Core, Layout>();

export const standsAs = (cy: Core, layout: Layout): void => void layouts.set(cy, layout);

export const layoutNow = (cy: Core): Layout | undefined => layouts.get(cy);

/** What lies beneath a picture: where no name may stand, and how far it reaches, in units of the picture. */
interface Beneath {
  spots: () => readonly Labelled[];
  reach: () => readonly Box[];
}

const beneath = new WeakMap<Core, Beneath>();

/** Tells names and camera what lies beneath a picture; returns what undoes it. */
export const layBeneath = (cy: Core, what: Beneath): (() => void) => {
  beneath.set(cy, what);
  return () => void beneath.delete(cy);
};

export const keptFree = (cy: Core): readonly Labelled[] => beneath.get(cy)?.spots() ?? [];

/** A rectangle with all that lies beneath a picture. */
export const withBeneath = (cy: Core, box: Box): Box =>
  (beneath.get(cy)?.reach() ?? []).reduce(
    (all, { x1, y1, x2, y2 }) => ({
      x1: Math.min(all.x1, x1),
      y1: Math.min(all.y1, y1),
      x2: Math.max(all.x2, x2),
      y2: Math.max(all.y2, y2),
    }),
    box,
  );
