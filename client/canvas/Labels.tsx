import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { useStore } from '../store/store.ts';
import type { Insets } from './camera.ts';
import type { Elements } from './elements.ts';
import type { Ghost } from './ghosts.ts';
import { labelPriority, placeLabels, sides as allSides, type Labelled } from '../marks/labels.ts';
import { radiusOnScreen } from './sizes.ts';
import { inked } from '../marks/inked.ts';
import { measured } from '../marks/wrap.ts';

const first = 1000;
const edge = 4;

const labelledFrom = (node: NodeSingular, zoom: number): Labelled | null => {
  if (node.hasClass('unplaced')) return null;
  const chosen = node.hasClass('pointed') || node.hasClass('selected');
  const lifted = node.hasClass('lifted');
  const usual = labelPriority(
    node.data('group') as string,
    node.data('kind') as string,
    node.data('links') as number,
    zoom,
  );
  const priority = chosen ? 2 * first : lifted ? first + (usual ?? 0) : node.hasClass('faded') ? null : usual;
  const { x, y } = node.renderedPosition();
  return {
    id: node.id(),
    x,
    y,
    radius: radiusOnScreen(node.data('size') as number, zoom),
    width: inked(node.data('label') as string),
    height: node.data('labelHeight') as number,
    priority,
  };
};

const mostNamedLinks = 14;
const aroundLinkName = 34;

/** Links that are lifted say what they are, where there are few and the name has room between the ends. */
const nameLinks = (cy: Core) => {
  const lifted = cy.edges('.lifted');
  cy.edges().not(lifted).removeClass('named');
  lifted.forEach((link) => {
    const [from, to] = [link.source().renderedPosition(), link.target().renderedPosition()];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const room = measured(link.data('label') as string).labelWidth + aroundLinkName;
    link.toggleClass('named', lifted.length <= mostNamedLinks && length > room);
  });
};

const nameMarks = (cy: Core, insets: Insets) => {
  const zoom = cy.zoom();
  const labelled = cy
    .nodes()
    .map((node) => labelledFrom(node, zoom))
    .filter((one) => one !== null);
  const bounds = {
    left: insets.left + edge,
    top: insets.top + edge,
    right: cy.width() - insets.right - edge,
    bottom: cy.height() - insets.bottom - edge,
  };
  const sides = placeLabels(labelled, bounds);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const side = sides.get(node.id());
      if (side && node.hasClass(side)) return;
      node.removeClass(allSides.join(' '));
      if (side) node.addClass(side);
    });
    nameLinks(cy);
  });
};

interface LabelsProps {
  cy: Core;
  elements: Elements;
  ghosts: readonly Ghost[];
  subjects: readonly string[];
  insets: Insets;
}

/** Names as many marks as there is room for, and keeps letters one size at every zoom. */
export const Labels = ({ cy, elements, ghosts, subjects, insets }: LabelsProps) => {
  const selected = useStore((state) => state.view.selected);
  const pointed = useStore((state) => state.pointed);

  useEffect(() => {
    let frame = 0;
    let zoom = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (zoom !== cy.zoom()) cy.style().update();
        zoom = cy.zoom();
        nameMarks(cy, insets);
      });
    };
    soon();
    cy.on('zoom pan resize placed dragfree', soon);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('zoom pan resize placed dragfree', soon);
    };
  }, [cy, elements, ghosts, subjects, insets, selected, pointed]);
  return null;
};
