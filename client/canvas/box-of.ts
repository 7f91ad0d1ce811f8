import type { NodeCollection } from 'cytoscape';
import type { Box } from './camera.ts';
import { size } from './sizes.ts';

/** To ask Cytoscape takes long for many: it works out every line and shadow. */
const many = 400;

/** The rectangle that these entities' marks fill, without their names. */
export const boxOf = (nodes: NodeCollection): Box => {
  if (nodes.length <= many) return nodes.boundingBox({ includeLabels: false });
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const half = size(node) / 2;
    box.x1 = Math.min(box.x1, x - half);
    box.y1 = Math.min(box.y1, y - half);
    box.x2 = Math.max(box.x2, x + half);
    box.y2 = Math.max(box.y2, y + half);
  });
  return box;
};
