import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Scheme } from '../marks/colour.ts';
import { stylesheet } from './style.ts';
import { useStill } from '../marks/still.ts';

/** Colours, shapes and lines, anew when the ground changes. */
export const Look = ({ cy, scheme }: { cy: Core; scheme: Scheme }) => {
  const still = useStill();
  useEffect(() => {
    cy.style(stylesheet(scheme, still));
  }, [cy, scheme, still]);
  return null;
};
