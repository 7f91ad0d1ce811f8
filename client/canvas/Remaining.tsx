import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { boxOf } from './box-of.ts';
import type { Box } from './camera.ts';
import { real } from './ghosts.ts';

/** Large pictures lose their marks in slices, in milliseconds from one to the next at the most. */
const pause = 80;

const anyInSight = (cy: Core) => {
  const { x1, y1, x2, y2 } = cy.extent();
  return cy
    .nodes(real)
    .toArray()
    .some((node) => {
      const { x, y } = node.position();
      return x > x1 && x < x2 && y > y1 && y < y2;
    });
};

/**
 * Has what remains looked at when something was taken back: all of it then. When something went for another reason, such as a
 * filter, a person who looks at a detail goes on doing so, unless nothing is left there.
 */
export const Remaining = ({ cy, see }: { cy: Core; see: (box: Box) => void }) => {
  const { base, growths } = useView((view) => view.picture) ?? pictureAtFirst;
  const added = useView((view) => view.added?.length ?? 0);
  const before = useRef({ base, brought: growths.length + added });
  const isTakenBack = useRef(false);

  useEffect(() => {
    const now = { base, brought: growths.length + added };
    isTakenBack.current ||= now.base !== before.current.base || now.brought < before.current.brought;
    before.current = now;
  }, [base, growths, added]);

  useEffect(() => {
    let timer = 0;
    const look = () => {
      const left = cy.nodes(real).nodes();
      // Who has no place yet is looked at once placed.
      if (cy.destroyed() || left.empty() || left.is('.unplaced')) return;
      if (isTakenBack.current || !anyInSight(cy)) see(boxOf(left));
      isTakenBack.current = false;
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, pause);
    };
    cy.on('remove', soon);
    return () => {
      clearTimeout(timer);
      cy.off('remove', soon);
    };
  }, [cy, see]);
  return null;
};
