import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { useEffect } from 'react';
import { openGroup } from '../store/picture.ts';
import { draw, select, useView } from '../store/store.ts';
import type { Elements } from './elements.ts';
import type { Ghost } from '../finding/ghost.ts';
import { liftedWith } from './lifted.ts';
import { inSlices, isLarge } from './slices.ts';
import { workOut } from './work-out.ts';

/** The same in a large picture, touching only what changes; what is chosen comes first. */
const markInSlices = async (cy: Core, selected: string | null, subjects: readonly string[], signal: AbortSignal) => {
  const lifted = liftedWith(cy, selected, subjects);
  const faded = lifted.empty() ? lifted : cy.elements().not(lifted);
  cy.batch(() => {
    cy.elements('.selected').removeClass('selected');
    if (selected !== null) cy.getElementById(selected).addClass('selected');
    cy.elements('.lifted').not(lifted).removeClass('lifted');
    lifted.removeClass('faded').addClass('lifted');
  });
  const changed = cy.elements('.faded').symmetricDifference(faded);
  const toggle = (some: SingularElementReturnValue[]) => {
    cy.batch(() => some.forEach((one) => one.toggleClass('faded', !one.hasClass('faded'))));
    workOut(cy, some);
  };
  if (await inSlices(changed.toArray() as SingularElementReturnValue[], toggle, signal)) cy.emit('marked');
};

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
  card?: string;
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
      const { id, ghost, opens, card = id } = (target as { data(): Tapped }).data();
      if (ghost !== undefined) return;
      // What stands for several has no card of its own: it shows them.
      if (opens) draw(openGroup(opens));
      else select(card);
    };
    cy.on('tap', tap);
    return () => {
      cy.off('tap', tap);
    };
  }, [cy]);

  useEffect(() => {
    if (!isLarge(elements)) {
      mark(cy, selected, subjects);
      return undefined;
    }
    const marking = new AbortController();
    void markInSlices(cy, selected, subjects, marking.signal);
    return () => marking.abort();
  }, [cy, selected, elements, ghosts, subjects]);
  return null;
};
