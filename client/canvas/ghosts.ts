import type { Core, EdgeSingular, ElementDefinition, NodeCollection } from 'cytoscape';
import type { Ghost } from '../finding/ghost.ts';
import { beside } from './beside.ts';
import { measured, wrapped } from '../marks/wrap.ts';

const placeholderSize = 22;

/** Only what is there: whatever counts, arranges or selects entities and links passes over ghosts. */
export const real = '[^ghost]';
export const ghostly = '[ghost]';

const placeholder = (ghost: Ghost, named: (label: string) => string): ElementDefinition => {
  const label = wrapped(named(ghost.label));
  return {
    group: 'nodes',
    // As long as its other end has no place, neither has it.
    classes: 'unplaced',
    grabbable: false,
    data: {
      id: `ghost ${ghost.id}`,
      ghost: ghost.id,
      label,
      ...measured(label),
      group: '',
      kind: ghost.kind,
      links: 0,
      size: placeholderSize,
      shape: 'ellipse',
      colour: '#000000',
    },
  };
};

const elementsOf = (cy: Core, ghost: Ghost, named: (label: string) => string): ElementDefinition[] => {
  const inPicture = (id: string | null) => (id !== null && cy.getElementById(id).isNode() ? id : null);
  const [from, to] = [inPicture(ghost.from), inPicture(ghost.to)];
  if (from === null && to === null) return [];
  const end = from === null || to === null ? placeholder(ghost, named) : null;
  const [source, target] = [from ?? end!.data.id!, to ?? end!.data.id!];
  const link: ElementDefinition = {
    group: 'edges',
    // The ends of a link cannot be changed: with others it is another.
    data: {
      id: `ghost ${ghost.id} ${source} ${target}`,
      ghost: ghost.id,
      source,
      target,
      label: end ? '' : ghost.label,
    },
  };
  return end ? [end, link] : [link];
};

/** Makes the picture hold the ghosts of these gaps that have an end in it, and no others. */
export const haunt = (cy: Core, ghosts: readonly Ghost[], named: (label: string) => string): void => {
  const wanted = ghosts.flatMap((ghost) => elementsOf(cy, ghost, named));
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements(ghostly)
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id!);
      if (present.empty()) cy.add(element);
      else present.data(element.data);
    }
  });
};

const along = (link: EdgeSingular) => {
  const [from, to] = [link.source().position(), link.target().position()];
  return [0.25, 0.5, 0.75].map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
};

/** Gives these placeholders a free place beside what they are linked with; nothing else moves. */
export const settle = (cy: Core, placeholders: NodeCollection): void => {
  if (placeholders.empty()) return;
  const standing = cy.nodes().not('.unplaced').not(placeholders).nodes();
  const taken = [
    ...standing.map((node) => ({ ...node.position() })),
    ...standing.edgesWith(standing).map(along).flat(),
  ];
  cy.batch(() => {
    placeholders.forEach((node) => {
      const known = node.neighborhood().nodes(real).not('.unplaced');
      if (known.empty()) return;
      const spot = beside(known[0]!.position(), taken);
      taken.push(spot);
      node.position(spot).removeClass('unplaced');
    });
  });
};
