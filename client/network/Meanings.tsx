import { memo, useMemo } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { aggregated } from '../canvas/aggregated.ts';
import { isLarge } from '../canvas/slices.ts';
import type { Ghost } from '../finding/ghost.ts';
import type { Hidden } from '../store/hidden.ts';
import { Legend } from '../legend/Legend.tsx';
import { LookMeaning } from '../look/LookMeaning.tsx';
import { heldIn } from '../marks/held.ts';
import { useView } from '../store/store.ts';
import { forLegend } from '../store/shown.ts';
import type { Told } from './told.ts';

interface MeaningsProps {
  told: Told;
  network: Network;
  ontology: Ontology;
  ghosts: readonly Ghost[];
  /** The neighbours of each entity that are not in the picture. */
  hidden: ReadonlyMap<string, Hidden>;
}

/** The legend of the picture: what it holds now, after filters, groups and bridges, and nothing else. */
export const Meanings = memo(({ told, network, ontology, ghosts, hidden }: MeaningsProps) => {
  const { shown, drawn, look, elements } = told;
  const as = useView((view) => view.as);
  const pinned = useView((view) => view.picture?.pins);
  const marks = useMemo(() => new Set(drawn.entities.map(({ id }) => id)), [drawn]);
  const inLegend = useMemo(() => forLegend(network, { ...shown, entities: drawn.entities }), [network, shown, drawn]);
  const within = useMemo(() => shown.entities.filter(({ id }) => !marks.has(id)), [shown, marks]);
  const held = useMemo(
    () =>
      heldIn(
        aggregated(elements).elements,
        ghosts.some(({ from, to }) => [from, to].some((end) => end !== null && marks.has(end))),
      ),
    [elements, ghosts, marks],
  );
  const badges = useMemo(() => drawn.entities.some(({ id }) => (hidden.get(id)?.count ?? 0) > 0), [drawn, hidden]);
  const meaning = useMemo(() => <LookMeaning look={look} />, [look]);
  return (
    <Legend
      ontology={ontology}
      network={inLegend}
      within={within}
      held={held}
      large={isLarge(drawn)}
      badges={badges}
      pins={pinned?.some(({ id }) => marks.has(id)) ?? false}
      look={as === 'picture' && meaning}
    />
  );
});
