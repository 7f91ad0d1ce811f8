import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Elements } from './elements.ts';
import { showLeft, unseen } from './painting.ts';
import { patch, patchInSlices } from './patch.ts';
import { isLarge } from './slices.ts';

interface ContentProps {
  cy: Core;
  elements: Elements;
  /** The picture holds these now. */
  onFilled: (elements: Elements) => void;
}

/** Keeps the picture's elements equal to those of the store. */
export const Content = ({ cy, elements, onFilled }: ContentProps) => {
  useEffect(() => {
    if (!isLarge(elements) && cy.elements().length < 2000) {
      patch(cy, elements);
      onFilled(elements);
      return undefined;
    }
    const filling = new AbortController();
    const fill = async () => {
      const ids = new Set([...elements.entities, ...elements.links].map(({ id }) => id));
      const onlyGoes = isLarge(elements) && [...ids].every((id) => cy.getElementById(id).nonempty());
      if (onlyGoes) await showLeft(cy, ids, filling.signal);
      if (await unseen(cy, () => patchInSlices(cy, elements, filling.signal))) onFilled(elements);
    };
    void fill();
    return () => filling.abort();
  }, [cy, elements, onFilled]);
  return null;
};
