import type { NodeSingular } from 'cytoscape';

type Length = (element: { cy(): { zoom(): number } }) => number;

/** The same number of pixels on the screen at every zoom. */
export const pixels =
  (length: number): Length =>
  (element) =>
    length / element.cy().zoom();

/** Grows with the zoom, but less: marks must neither vanish afar nor cover their neighbours nearby. */
export const growing =
  (length: number): Length =>
  (element) =>
    length / Math.sqrt(element.cy().zoom());

/** Width and height of an entity's mark. */
export const size = (node: NodeSingular) => growing(node.data('size') as number)(node);

/** Radius of an entity's mark on the screen. */
export const radiusOnScreen = (markSize: number, zoom: number): number => (markSize * Math.sqrt(zoom)) / 2;
