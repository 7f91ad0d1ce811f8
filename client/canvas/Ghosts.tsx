import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import type { Ghost } from '../finding/ghost.ts';
import { useWords } from '../language/words.ts';
import type { Elements } from './elements.ts';
import { ghostly, haunt, settle } from './ghosts.ts';

interface GhostsProps {
  cy: Core;
  elements: Elements;
  ghosts: readonly Ghost[];
  onGhost: (id: string) => void;
}

/** What is missing, as hollow links beside what is there; a tap on one tells whose it is. */
export const Ghosts = ({ cy, elements, ghosts, onGhost }: GhostsProps) => {
  const { unnamed } = useWords();

  useEffect(() => {
    haunt(cy, ghosts, unnamed);
    settle(cy, cy.nodes(`${ghostly}.unplaced`));
    const placed = () => settle(cy, cy.nodes(ghostly));
    const dropped = ({ target }: EventObject) => settle(cy, (target as NodeSingular).neighborhood().nodes(ghostly));
    cy.on('placed', placed).on('dragfree', 'node', dropped);
    return () => {
      cy.off('placed', placed).off('dragfree', 'node', dropped);
    };
  }, [cy, elements, ghosts, unnamed]);

  useEffect(() => {
    const tap = ({ target }: EventObject) => onGhost((target as { data(name: string): string }).data('ghost'));
    const cursor = (shape: string) => () => {
      cy.container()!.style.cursor = shape;
    };
    const [over, out] = [cursor('pointer'), cursor('')];
    cy.on('tap', ghostly, tap).on('mouseover', ghostly, over).on('mouseout', ghostly, out);
    return () => {
      cy.off('tap', ghostly, tap).off('mouseover', ghostly, over).off('mouseout', ghostly, out);
    };
  }, [cy, onGhost]);
  return null;
};
