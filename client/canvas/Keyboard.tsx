import { VisuallyHidden } from '@mantine/core';
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { useWords } from '../language/words.ts';
import { toCard } from '../panel/toCard.ts';
import { growFrom, point, select, useStore } from '../store/store.ts';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { towards, type Direction } from '../marks/towards.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const bestLinked = ({ entities }: Elements) => entities.toSorted((a, b) => b.links - a.links)[0]?.id ?? null;

const step = (cy: Core, from: string, direction: Direction): string => {
  const node = cy.getElementById(from);
  const spot = (id: string) => ({ id, ...cy.getElementById(id).position() });
  const ids = (nodes: { map(f: (node: { id(): string }) => string): string[] }) => nodes.map((one) => one.id());
  const neighbours = ids(node.neighborhood().nodes(real)).map(spot);
  const all = ids(cy.nodes(real).not(node)).map(spot);
  return towards(spot(from), neighbours, direction) ?? towards(spot(from), all, direction) ?? from;
};

/** Arrows move through neighbours, Enter selects, Escape goes back. */
export const Keyboard = ({ cy, elements }: { cy: Core; elements: Elements }) => {
  const words = useWords();
  const pointed = useStore((state) => state.pointed);
  const [told, setTold] = useState('');

  useEffect(() => {
    const host = cy.container()!;
    const press = (event: KeyboardEvent) => {
      const { pointed: at, view } = useStore.getState();
      const here = at && cy.getElementById(at).isNode() ? at : null;
      const direction = directions[event.key];
      if (direction) {
        const from = here ?? (view.selected && cy.getElementById(view.selected).isNode() ? view.selected : null);
        point(from ? step(cy, from, direction) : bestLinked(elements));
      } else if (event.key === 'Enter' && here) {
        select(here);
        toCard();
      } else if (event.key.toLowerCase() === 'e' && !event.ctrlKey && !event.metaKey && (here ?? view.selected)) {
        growFrom(here ?? view.selected);
      } else if (event.key === 'Escape') {
        if (at) point(null);
        else select(null);
      } else return;
      event.preventDefault();
      const mark = elements.entities.find(({ id }) => id === useStore.getState().pointed);
      setTold(mark ? words.pointed(mark.label.replaceAll('\n', ' '), mark.kindLabel, mark.links) : '');
    };
    host.addEventListener('keydown', press);
    return () => host.removeEventListener('keydown', press);
  }, [cy, elements, words]);

  useEffect(() => {
    const node = pointed === null ? cy.collection() : cy.getElementById(pointed);
    if (node.empty() || !node.isNode() || document.activeElement !== cy.container()) return;
    const { x, y } = node.renderedPosition();
    if (x < 40 || y < 40 || x > cy.width() - 40 || y > cy.height() - 40) cy.center(node);
  }, [cy, pointed]);

  return <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>;
};
