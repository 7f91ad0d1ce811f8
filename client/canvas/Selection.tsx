import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { openGroup } from '../store/picture.ts';
import { draw, select, useView } from '../store/store.ts';
import type { Elements } from './elements.ts';
import type { Ghost } from './ghosts.ts';
import { liftedWith } from './lifted.ts';

const mark = (cy: Core, selected: string | null, subjects: readonly string[]): void => {
  cy.batch(() => {
    cy.elements().removeClass('selected lifted faded');
    const lifted = liftedWith(cy, selected, subjects);
    if (lifted.empty()) return;
    if (selected !== null) cy.getElementById(selected).addClass('selected');
    lifted.addClass('lifted');
    cy.elements().not(lifted).addClass('faded');
  });
};

interface Tapped {
  id: string;
  ghost?: string;
  opens?: string | null;
}

interface SelectionProps {
  cy: Core;
  elements: Elements;
  ghosts: readonly Ghost[];
  /** What a gap is about. */
  subjects: readonly string[];
}

/** A tap selects; the selected and its neighbours are lifted, so is what a gap is about, the rest fades. */
export const Selection = ({ cy, elements, ghosts, subjects }: SelectionProps) => {
  const selected = useView((view) => view.selected);

  useEffect(() => {
    const tap = ({ target }: EventObject) => {
      if (target === cy) return select(null);
      const { id, ghost, opens } = (target as { data(): Tapped }).data();
      if (ghost !== undefined) return;
      // What stands for several has no card of its own: it shows them.
      if (opens) draw(openGroup(opens));
      else select(id);
    };
    cy.on('tap', tap);
    return () => {
      cy.off('tap', tap);
    };
  }, [cy]);

  useEffect(() => mark(cy, selected, subjects), [cy, selected, elements, ghosts, subjects]);
  return null;
};
