import type { Core, ElementDefinition } from 'cytoscape';
import type { Elements, EntityMark, LinkMark } from './elements.ts';
import { real } from './ghosts.ts';
import { inSlices } from './slices.ts';
import { unpictured } from './unpictured.ts';
import { workOut } from './work-out.ts';

const entityElement = (mark: EntityMark): ElementDefinition => ({
  group: 'nodes',
  data: { ...mark },
  classes: 'unplaced',
});
const linkElement = (mark: LinkMark): ElementDefinition => ({ group: 'edges', data: { ...mark }, classes: mark.line });

const sameData = (before: Record<string, unknown>, after: object) =>
  Object.entries(after).every(([key, value]) => before[key] === value);

// Entities come before links, so both ends are there when a link is added.
const wantedFrom = ({ entities, links }: Elements): ElementDefinition[] => [
  ...entities.map(entityElement),
  ...links.map(linkElement),
];

const othersThan = (cy: Core, wanted: readonly { id: string }[]) => {
  const ids = new Set(wanted.map(({ id }) => id));
  return cy.elements(real).filter((element) => !ids.has(element.id()));
};

/** Ids of what is to go from the picture where nothing is to come; null otherwise. */
export const onlyGoing = (cy: Core, { entities, links }: Elements): Set<string> | null => {
  const wanted = new Set<string>();
  for (const { id } of entities) wanted.add(id);
  for (const { id } of links) wanted.add(id);
  const gone = new Set<string>();
  let stay = 0;
  cy.elements().forEach((element) => {
    const id = element.id();
    if (wanted.has(id)) stay += 1;
    else if (element.data('ghost') === undefined) gone.add(id);
  });
  return gone.size > 0 && stay === wanted.size ? gone : null;
};

/** Returns those that are new or other than before. */
const bring = (cy: Core, elements: readonly ElementDefinition[]): ElementDefinition[] => {
  const changed: ElementDefinition[] = [];
  const missing: ElementDefinition[] = [];
  for (const element of elements) {
    const present = cy.getElementById(element.data.id!);
    if (present.empty()) missing.push(element);
    else if (!sameData(present.data() as Record<string, unknown>, element.data)) {
      present.data(element.data);
      changed.push(element);
    }
  }
  if (missing.length > 0) unpictured(cy.add(missing).nodes());
  return [...missing, ...changed];
};

/** Makes the picture hold exactly these elements; what stays keeps its place. */
export const patch = (cy: Core, elements: Elements): void => {
  const wanted = wantedFrom(elements);
  cy.batch(() => {
    othersThan(cy, [...elements.entities, ...elements.links]).remove();
    bring(cy, wanted);
  });
};

/** To take one away takes almost as long as to take many. */
const together = 64;

/** The same for a large picture, while the page answers; false when it was told to stop. */
export const patchInSlices = async (cy: Core, elements: Elements, signal: AbortSignal): Promise<boolean> => {
  const wanted = wantedFrom(elements);
  const gone = othersThan(cy, [...elements.entities, ...elements.links]);
  const some = (part: readonly ElementDefinition[]) => {
    let changed: ElementDefinition[] = [];
    cy.batch(() => {
      changed = bring(cy, part);
    });
    if (changed.length === 0) return;
    workOut(
      cy,
      changed.map(({ data }) => cy.getElementById(data.id!)),
    );
  };
  return (
    // Links first: an entity that goes has none left to take along.
    (await inSlices(
      [...gone.edges().toArray(), ...gone.nodes().toArray()],
      (part) => {
        cy.batch(() => cy.collection(part as never).remove());
        workOut(cy);
      },
      signal,
      together,
    )) && (await inSlices(wanted, some, signal))
  );
};
