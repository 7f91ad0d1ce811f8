import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { useStill } from '../marks/still.ts';
import { pinAt, type Pin } from '../store/picture.ts';
import { draw, useStore, useView } from '../store/store.ts';
import type { Point } from './arrange.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { place } from './place.ts';

const none: readonly Pin[] = [];

/** Keeps what a person has put somewhere where it was put; what is let go returns to where it was arranged. */
export const Pins = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  const pins = useView(({ picture }) => picture?.pins ?? none);
  const still = useStill();

  useEffect(() => {
    const dragged = ({ target }: EventObject) => {
      const node = target as NodeSingular;
      draw(pinAt(node.id(), node.position()));
    };
    cy.on('dragfree', `node${real}`, dragged);
    return () => void cy.off('dragfree', `node${real}`, dragged);
  }, [cy]);

  useEffect(() => {
    const { standing } = useStore.getState();
    const points: Record<string, Point> = {};
    const held = new Map(pins.map(({ id, x, y }) => [id, { x, y }]));
    cy.nodes(`${real}.pinned`)
      .filter((node) => !held.has(node.id()))
      .forEach((node) => {
        node.removeClass('pinned');
        const home = standing[node.id()];
        if (home) points[node.id()] = home;
      });
    for (const [id, point] of held) {
      const node = cy.getElementById(id);
      if (node.empty()) continue;
      node.addClass('pinned');
      // What has no place yet gets it together with the others.
      if (node.hasClass('unplaced')) node.position(point);
      else if (node.position().x !== point.x || node.position().y !== point.y) points[id] = point;
    }
    if (Object.keys(points).length > 0) void place(cy, points, still);
  }, [cy, elements, pins, still]);
  return null;
};
