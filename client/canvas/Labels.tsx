import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { useStore } from '../store/store.ts';
import type { Insets } from './camera.ts';
import { keptFree } from './arranged.ts';
import { countLinks } from './counting.ts';
import type { Elements } from './elements.ts';
import type { Ghost } from '../finding/ghost.ts';
import { boundsFor, labelledIn } from './labelled.ts';
import { placeLabels, sides as allSides } from '../marks/labels.ts';
import { inSlices, isLarge } from './slices.ts';
import { workOut } from './work-out.ts';
import { measured } from '../marks/wrap.ts';

const mostNamedLinks = 14;
const aroundLinkName = 34;

/** Links that are lifted say what they are, where there are few and the name has room between the ends. */
const nameLinks = (cy: Core) => {
  const lifted = cy.edges('.lifted');
  cy.edges('.named').not(lifted).removeClass('named');
  if (lifted.length > mostNamedLinks) {
    lifted.removeClass('named');
    return;
  }
  lifted.forEach((link) => {
    const [from, to] = [link.source().renderedPosition(), link.target().renderedPosition()];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const room = measured(link.data('label') as string).labelWidth + aroundLinkName;
    link.toggleClass('named', length > room);
  });
};

const everySide = allSides.join(' ');
const named = allSides.map((side) => `.${side}`).join(', ');

const nameMarks = (cy: Core, insets: Insets, several: readonly string[]) => {
  const bounds = boundsFor(cy, insets);
  const labelled = labelledIn(cy, bounds);
  const sides = placeLabels([...labelled, ...keptFree(cy)], bounds);
  const before = new Map<string, NodeSingular>();
  cy.nodes(named).forEach((node) => void before.set(node.id(), node));
  cy.batch(() => {
    for (const [id, node] of before) if (!sides.has(id)) node.removeClass(everySide);
    for (const [id, side] of sides) {
      const node = cy.getElementById(id);
      if (node.hasClass(side)) continue;
      if (before.has(id)) node.removeClass(everySide);
      node.addClass(side);
    }
    nameLinks(cy);
    countLinks(cy, several, labelled, sides, bounds);
  });
};

interface LabelsProps {
  cy: Core;
  elements: Elements;
  ghosts: readonly Ghost[];
  subjects: readonly string[];
  insets: Insets;
}

/** A large picture is named when it has rested for so long, in milliseconds. */
const rest = 110;

/** Names as many marks as there is room for, and keeps letters one size at every zoom. */
export const Labels = ({ cy, elements, ghosts, subjects, insets }: LabelsProps) => {
  const selected = useStore((state) => state.view.selected);
  const pointed = useStore((state) => state.pointed);

  useEffect(() => {
    const large = isLarge(elements);
    // In a large picture lines are too many to be read one by one.
    const several = large ? [] : elements.links.filter(({ count }) => count > 1).map(({ id }) => id);
    if (large) cy.edges('.counted').removeClass('counted');
    let frame = 0;
    let zoom = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (zoom !== cy.zoom()) cy.style().update();
        zoom = cy.zoom();
        nameMarks(cy, insets, several);
      });
    };
    let timer = 0;
    let sizing = new AbortController();
    const atRest = () => {
      clearTimeout(timer);
      timer = window.setTimeout(async () => {
        sizing.abort();
        sizing = new AbortController();
        // As long as nothing stands anywhere there is nothing to name.
        if (cy.nodes().not('.unplaced').empty()) return;
        if (sized.get(cy) !== cy.zoom()) {
          const at = cy.zoom();
          // Lines of a large picture are as wide at every zoom.
          const some = (part: NodeSingular[]) => {
            for (const node of part) (node as unknown as Styled).updateStyle();
            workOut(cy, part);
          };
          if (!(await inSlices(cy.nodes().toArray() as NodeSingular[], some, sizing.signal))) return;
          sized.set(cy, at);
        }
        if (!cy.destroyed()) nameMarks(cy, insets, several);
      }, rest);
    };
    const name = large ? atRest : soon;
    name();
    cy.on('zoom pan resize placed marked dragfree', name);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      sizing.abort();
      cy.off('zoom pan resize placed marked dragfree', name);
    };
  }, [cy, elements, ghosts, subjects, insets, selected, pointed]);
  return null;
};

/** Cytoscape's types do not tell of it. */
interface Styled {
  updateStyle(): void;
}

/** The zoom for which the marks of a large picture have their size. */
const sized = new WeakMap<Core, number>();
