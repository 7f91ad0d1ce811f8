import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Elements } from './elements.ts';
import { patch } from './patch.ts';

/** Keeps the picture's elements equal to those of the store. */
export const Content = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  useEffect(() => patch(cy, elements), [cy, elements]);
  return null;
};
