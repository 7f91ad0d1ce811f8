import type { Core, ElementDefinition } from 'cytoscape';
import type { Elements, EntityMark, LinkMark } from './elements.ts';
import { real } from './ghosts.ts';

const entityElement = (mark: EntityMark): ElementDefinition => ({
  group: 'nodes',
  data: { ...mark },
  classes: 'unplaced',
});
const linkElement = (mark: LinkMark): ElementDefinition => ({ group: 'edges', data: { ...mark }, classes: mark.line });

const sameData = (before: Record<string, unknown>, after: object) =>
  Object.entries(after).every(([key, value]) => before[key] === value);

/** Makes the picture hold exactly these elements; what stays keeps its place. */
export const patch = (cy: Core, { entities, links }: Elements): void => {
  const wanted = new Map([...entities.map(entityElement), ...links.map(linkElement)].map((one) => [one.data.id!, one]));
  cy.batch(() => {
    cy.elements(real)
      .filter((element) => !wanted.has(element.id()))
      .remove();
    // Entities come before links in the map, so both ends are there when a link is added.
    for (const [id, element] of wanted) {
      const present = cy.getElementById(id);
      if (present.empty()) cy.add(element);
      else if (!sameData(present.data() as Record<string, unknown>, element.data)) present.data(element.data);
    }
  });
};
