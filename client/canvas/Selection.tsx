import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { select, useView } from '../store/store.ts';
import type { Elements } from './elements.ts';
import { liftedWith } from './lifted.ts';

const mark = (cy: Core, selected: string | null): void => {
  cy.batch(() => {
    cy.elements().removeClass('selected lifted faded');
    const lifted = liftedWith(cy, selected);
    if (lifted.empty()) return;
    cy.getElementById(selected!).addClass('selected');
    lifted.addClass('lifted');
    cy.elements().not(lifted).addClass('faded');
  });
};

/** A tap selects; the selected and its neighbours are lifted, the rest fades. */
export const Selection = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  const selected = useView((view) => view.selected);

  useEffect(() => {
    const tap = ({ target }: EventObject) => select(target === cy ? null : (target as { id(): string }).id());
    cy.on('tap', tap);
    return () => {
      cy.off('tap', tap);
    };
  }, [cy]);

  useEffect(() => mark(cy, selected), [cy, selected, elements]);
  return null;
};
