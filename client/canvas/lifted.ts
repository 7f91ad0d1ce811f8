import type { CollectionReturnValue, Core } from 'cytoscape';
import { ghostly } from './ghosts.ts';

/** An entity's neighbours, a link's ends, and the links between. */
const around = (cy: Core, selected: string | null): CollectionReturnValue => {
  if (selected === null) return cy.collection();
  const chosen = cy.getElementById(selected);
  return chosen.union(chosen.closedNeighborhood()).union(cy.edges().and(chosen).connectedNodes());
};

/** Whether these are entities with the links that lead along them: a path. */
export const isPath = (cy: Core, ids: readonly string[]): boolean => {
  const named = ids.map((id) => cy.getElementById(id));
  return named.some((one) => one.isNode()) && named.some((one) => one.isEdge());
};

/** What is lifted out: a path as it is; otherwise what is round the selection, and the subjects of a gap with the links among them and its ghosts. */
export const liftedWith = (cy: Core, selected: string | null, subjects: readonly string[]): CollectionReturnValue => {
  const named = subjects.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  if (isPath(cy, subjects)) return named.union(selected === null ? cy.collection() : cy.getElementById(selected));
  const nodes = named.nodes().union(named.edges().connectedNodes());
  const gap = subjects.length > 0 ? cy.elements(ghostly) : cy.collection();
  return around(cy, selected).union(named).union(nodes).union(nodes.edgesWith(nodes)).union(gap);
};
