import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from './arrange.ts';
import { real } from './ghosts.ts';
import { motion } from '../marks/still.ts';
import { unseen } from './unseen.ts';
import { inSlices, isLarge } from './slices.ts';
import { workOut } from './work-out.ts';

const gently = { duration: motion, easing: 'ease-in-out' } as const;

const arrive = (node: NodeSingular) =>
  node.removeClass('unplaced').toggleClass('shelved', node.connectedEdges(real).empty());

/** Moves entities to where they were arranged; those that are new appear there. Only a small picture shows the motion. */
export const place = async (
  cy: Core,
  points: Record<string, Point>,
  still: boolean,
  signal?: AbortSignal,
): Promise<void> => {
  const nodes = cy.nodes(real).filter((node) => points[node.id()] !== undefined);
  const first = cy.nodes(real).not('.unplaced').empty();
  const arrived = cy.nodes(`${real}.unplaced`).map((node) => node.id());
  const moving: Promise<unknown>[] = [];
  const put = (node: NodeSingular, slowly: boolean) => {
    const point = points[node.id()]!;
    if (node.hasClass('unplaced') || !slowly) node.position(point);
    else
      moving.push(
        node
          .animation({ position: point, ...gently } as unknown as Parameters<typeof node.animation>[0])
          .play()
          .promise(),
      );
    arrive(node);
  };
  if (isLarge({ entities: nodes, links: cy.edges(real) })) {
    const some = (part: NodeSingular[]) => {
      cy.batch(() => part.forEach((node) => put(node, false)));
      workOut(cy, part);
    };
    if (!(await unseen(cy, () => inSlices(nodes.toArray() as NodeSingular[], some, signal)))) return;
  } else cy.batch(() => nodes.forEach((node) => put(node, !still)));
  await Promise.all(moving);
  if (!cy.destroyed()) cy.emit('placed', [first, arrived]);
};
