import type { Core } from 'cytoscape';
import type { Point } from './arrange.ts';
import { real } from './ghosts.ts';
import { motion } from '../marks/still.ts';

const gently = { duration: motion, easing: 'ease-in-out' } as const;

/** Moves entities to where they were arranged; those that are new appear there. */
export const place = (cy: Core, points: Record<string, Point>, still: boolean): void => {
  const first = cy.nodes(real).not('.unplaced').empty();
  const arrived = cy.nodes(`${real}.unplaced`).map((node) => node.id());
  const moving: Promise<unknown>[] = [];
  cy.batch(() => {
    cy.nodes(real).forEach((node) => {
      const point = points[node.id()];
      if (!point) return;
      if (node.hasClass('unplaced') || still) node.position(point);
      else
        moving.push(
          node
            .animation({ position: point, ...gently } as unknown as Parameters<typeof node.animation>[0])
            .play()
            .promise(),
        );
      node.removeClass('unplaced').toggleClass('shelved', node.connectedEdges(real).empty());
    });
  });
  void Promise.all(moving).then(() => {
    if (!cy.destroyed()) cy.emit('placed', [first, arrived]);
  });
};
