import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { point, useStore } from '../store/store.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';

/** Marks what is pointed at here or in another view. */
export const Pointing = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  const pointed = useStore((state) => state.pointed);

  useEffect(() => {
    const over = ({ target }: EventObject) => {
      point((target as { id(): string }).id());
      cy.container()!.style.cursor = 'pointer';
    };
    const out = () => {
      point(null);
      cy.container()!.style.cursor = '';
    };
    cy.on('mouseover', real, over).on('mouseout', real, out);
    return () => {
      cy.off('mouseover', real, over).off('mouseout', real, out);
    };
  }, [cy]);

  useEffect(() => {
    cy.elements('.pointed').removeClass('pointed');
    if (pointed !== null) cy.getElementById(pointed).addClass('pointed');
  }, [cy, pointed, elements]);
  return null;
};
