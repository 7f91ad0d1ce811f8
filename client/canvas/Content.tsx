import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Elements } from './elements.ts';
import { onlyGoing, patch, patchInSlices } from './patch.ts';
import { isLarge } from './slices.ts';
import { unseen, withoutFirst } from './unseen.ts';

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
      if (await unseen(cy, () => patchInSlices(cy, elements, filling.signal))) onFilled(elements);
    };
    const gone = isLarge(elements) && onlyGoing(cy, elements);
    void (gone ? withoutFirst(cy, gone, filling.signal, fill) : fill());
    return () => filling.abort();
  }, [cy, elements, onFilled]);
  return null;
};
