import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { standAll, useStore } from '../store/store.ts';
import { pictureAtFirst } from '../store/picture.ts';
import type { Point } from './arrange.ts';
import { standsAs } from './arranged.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { place } from './place.ts';

// What is pinned stands where its pin says, and keeps the place that it returns to.
const positionsOf = (cy: Core): Record<string, Point> =>
  Object.fromEntries(
    cy
      .nodes(real)
      .not('.unplaced, .pinned')
      .nodes()
      .map((node) => [node.id(), { ...node.position() }]),
  );

/** Tells the store where entities stand, and puts those there again whose place it knows before anybody arranges them. */
export const Standing = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  useEffect(() => {
    const placed = () => standAll(positionsOf(cy));
    cy.on('placed', placed);
    return () => void cy.off('placed', placed);
  }, [cy]);

  useEffect(() => {
    const { standing, view } = useStore.getState();
    const unplaced = cy.nodes(`${real}.unplaced`).nodes();
    if (!unplaced.toArray().some((node) => node.id() in standing)) return;
    standsAs(cy, view.picture?.layout ?? pictureAtFirst.layout);
    const placeOf = (node: NodeSingular) => (node.hasClass('pinned') ? { ...node.position() } : standing[node.id()]);
    const points = unplaced.map((node): [string, Point | undefined] => [node.id(), placeOf(node)]);
    void place(cy, Object.fromEntries(points.filter((pair): pair is [string, Point] => pair[1] !== undefined)), true);
  }, [cy, elements]);
  return null;
};
