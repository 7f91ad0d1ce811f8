import type { Core } from 'cytoscape';
import type { Layout } from '../store/picture.ts';
import type { Point } from './arrange.ts';
import { layoutNow } from './arranged.ts';
import { ghostly, real } from './ghosts.ts';

/** A link that is missing, as it is drawn; its ends are entities or placeholders. */
export interface GhostLink {
  id: string;
  source: string;
  target: string;
  label: string;
}

/** How the picture stands: where everything is, what is missing, and what is lifted out. */
export interface Drawn {
  /** By id, of entities and placeholders, in units of the picture. */
  places: ReadonlyMap<string, Point>;
  /** What stands for somebody who is missing. */
  placeholders: readonly { id: string; label: string; size: number }[];
  ghosts: readonly GhostLink[];
  /** Ids of entities and links; the rest is faded. Empty when all is as usual. */
  lifted: ReadonlySet<string>;
  selected: string | null;
  /** The layout in which it stands. */
  layout?: Layout | undefined;
  /** Ids of entities that a person has put where they are. */
  pinned?: ReadonlySet<string>;
}

/** Null as long as somebody has no place yet. */
export type Reading = () => Drawn | null;

/** Reads how the picture stands, and changes nothing. */
export const drawnNow = (cy: Core): Drawn | null => {
  if (cy.nodes(`${real}.unplaced`).nonempty()) return null;
  const standing = cy.nodes().not('.unplaced').nodes();
  const text = (element: { data(name: string): unknown }, name: string) => element.data(name) as string;
  return {
    places: new Map(standing.map((node) => [node.id(), { ...node.position() }])),
    placeholders: standing
      .filter(ghostly)
      .map((node) => ({ id: node.id(), label: text(node, 'label'), size: node.data('size') as number })),
    ghosts: cy.edges(ghostly).map((link) => ({
      id: link.id(),
      source: text(link, 'source'),
      target: text(link, 'target'),
      label: text(link, 'label'),
    })),
    lifted: new Set(cy.elements('.lifted').map((element) => element.id())),
    selected: cy.elements('.selected').first().id() ?? null,
    layout: layoutNow(cy),
    pinned: new Set(cy.nodes('.pinned').map((node) => node.id())),
  };
};
