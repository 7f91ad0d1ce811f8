import type { CollectionReturnValue, Core } from 'cytoscape';

/** What is lifted out with a selection: an entity's neighbours, a link's ends, and the links between. */
export const liftedWith = (cy: Core, selected: string | null): CollectionReturnValue => {
  if (selected === null) return cy.collection();
  const chosen = cy.getElementById(selected);
  return chosen.union(chosen.closedNeighborhood()).union(cy.edges().and(chosen).connectedNodes());
};
