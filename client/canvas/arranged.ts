import type { Core } from 'cytoscape';
import type { Layout } from '../store/picture.ts';
import type { Scheme } from '../marks/colour.ts';
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
  /** Draws it where it is seen. */
  paint: (pen: CanvasRenderingContext2D, scheme: Scheme) => void;
}

const beneath = new WeakMap<Core, Beneath>();

/** Tells names and camera what lies beneath a picture; returns what undoes it. */
export const layBeneath = (cy: Core, what: Beneath): (() => void) => {
  beneath.set(cy, what);
  return () => void beneath.delete(cy);
};

export const keptFree = (cy: Core): readonly Labelled[] => beneath.get(cy)?.spots() ?? [];

/** Draws what lies beneath a picture, so many times as large as it is seen; undefined where nothing does. */
export const pictureBeneath = (cy: Core, scale: number, scheme: Scheme): HTMLCanvasElement | undefined => {
  const what = beneath.get(cy);
  if (!what || what.reach().length === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(cy.width() * scale);
  canvas.height = Math.round(cy.height() * scale);
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  what.paint(pen, scheme);
  return canvas;
};

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
