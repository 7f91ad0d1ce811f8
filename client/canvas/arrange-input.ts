import type { Core } from 'cytoscape';
import type { ArrangeInput, Point } from './arrange.ts';
import { placesOf } from './belonging.ts';
import type { Insets } from './camera.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';

/** Narrower than this there is no room for names; better to have to zoom in. */
const roomy = 760;

/** What a person has put somewhere stays there, unless it was not meant for this picture. */
export const pinned = `${real}.pinned`;

/** Where those stand who are to stay there: all with `stay`, otherwise only what is pinned. */
export const placedIn = (cy: Core, stay: boolean): Record<string, Point> => {
  const placed: Record<string, Point> = {};
  // Who stood on the shelf and has links now belongs into the picture.
  cy.nodes(stay ? real : pinned)
    .filter((node) => node.hasClass('pinned') || !node.hasClass('unplaced'))
    .forEach((node) => {
      if (node.hasClass('pinned') || !node.hasClass('shelved') || node.connectedEdges(real).empty())
        placed[node.id()] = { ...node.position() };
    });
  return placed;
};

/** What the worker has to know; the size is that of the canvas. */
export const inputFor = (
  { entities, links }: Elements,
  size: { width: number; height: number },
  insets: Insets,
  placed: Record<string, Point> = {},
): ArrangeInput => {
  const width = Math.round((size.width - insets.left - 170) / 20) * 20;
  const height = Math.round((size.height - insets.top - insets.bottom - 150) / 20) * 20;
  const places = placesOf({ entities, links });
  return {
    entities: entities.map(({ id, group, kind, size, room, latitude, longitude }) => ({
      id,
      group,
      kind,
      size,
      room,
      latitude,
      longitude,
      place: places.get(id) ?? null,
    })),
    links: links.map(({ source, target }) => ({ source, target })),
    placed,
    space: width < roomy ? { width: roomy, height: (roomy * Math.max(height, width)) / width } : { width, height },
  };
};
