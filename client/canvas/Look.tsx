import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Scheme } from '../marks/colour.ts';
import { stylesheet } from './style.ts';
import { useStill } from '../marks/still.ts';

/** Colours, shapes and lines, anew when the ground changes; simpler ones where there are many. */
export const Look = ({ cy, scheme, large }: { cy: Core; scheme: Scheme; large: boolean }) => {
  const still = useStill();
  useEffect(() => {
    cy.style(stylesheet(scheme, still, large));
  }, [cy, scheme, still, large]);
  return null;
};
