import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { standAll, standAt, useStore } from '../store/store.ts';
import type { Point } from './arrange.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { place } from './place.ts';

const positionsOf = (cy: Core): Record<string, Point> =>
  Object.fromEntries(
    cy
      .nodes(real)
      .not('.unplaced')
      .nodes()
      .map((node) => [node.id(), { ...node.position() }]),
  );

/** Tells the store where entities stand, and puts those there again whose place it knows before anybody arranges them. */
export const Standing = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  useEffect(() => {
    const placed = () => standAll(positionsOf(cy));
    const moved = ({ target }: EventObject) => {
      const node = target as { id(): string; position(): Point };
      standAt(node.id(), node.position());
    };
    cy.on('placed', placed).on('dragfree', `node${real}`, moved);
    return () => {
      cy.off('placed', placed).off('dragfree', `node${real}`, moved);
    };
  }, [cy]);

  useEffect(() => {
    const { standing } = useStore.getState();
    const known = cy
      .nodes(`${real}.unplaced`)
      .map((node) => node.id())
      .filter((id) => id in standing);
    if (known.length > 0) place(cy, Object.fromEntries(known.map((id) => [id, standing[id]!])), true);
  }, [cy, elements]);
  return null;
};
