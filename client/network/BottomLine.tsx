import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../api/model.ts';
import { totals } from '../api/questions.ts';
import { aggregated } from '../canvas/aggregated.ts';
import type { Elements } from '../canvas/elements.ts';
import { hiddenByFilters } from '../filters/hidden.ts';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { BottomLine as Line } from '../stage/BottomLine.tsx';
import { noFilters } from '../store/picture.ts';
import { linkCounts, type Shown } from '../store/shown.ts';
import { draw, showAll, takeOutAll, useView } from '../store/store.ts';

const within = (known: readonly { id: string }[], some: readonly { id: string }[]) => {
  const ids = new Set(known.map(({ id }) => id));
  return some.filter(({ id }) => ids.has(id)).length;
};

interface BottomLineProps {
  core: Network;
  network: Network;
  shown: Shown;
  /** What is to be drawn; of too many links some are left out. */
  elements: Elements;
}

/** What is shown and what is not: of the core, and of the whole graph beyond it. */
export const BottomLine = ({ core, network, shown, elements }: BottomLineProps) => {
  const words = useWords();
  const all = useQuery(totals).data;
  const isCore = useView((view) => !view.picture?.base);
  const { leftOut } = core;
  const ours = within(core.entities, shown.entities);
  const theirs = within(core.links, shown.links);
  const added = shown.entities.length - ours;
  const filtered = hiddenByFilters(shown);
  const notDrawn = useMemo(() => aggregated(elements), [elements]);
  const unlinked = shown.entities.length - linkCounts(shown.links).size;
  return (
    <Line spoken>
      <span>{(isCore ? words.shown : words.shownOfStart)(ours, core.entities.length + leftOut.entities)}</span>
      {unlinked > 0 && <span data-spare>{words.unlinked(unlinked)}</span>}
      <span data-spare>{words.shownLinks(theirs, core.links.length + leftOut.links)}</span>
      {(added > 0 || shown.links.length > theirs) && (
        <span>
          {words.broughtIn(added, shown.links.length - theirs)}
          <Act word={words.takeOut} act={takeOutAll} />
        </span>
      )}
      {shown.hiddenEntities > 0 && (
        <span>
          {words.hiddenByLegend(shown.hiddenEntities)}
          <Act word={words.showAll} act={showAll} />
        </span>
      )}
      {filtered.entities + filtered.links > 0 && (
        <span>
          {words.filters.hiddenByFilters(filtered.entities, filtered.links)}
          <Act word={words.filters.removeAll} act={() => draw(noFilters())} />
        </span>
      )}
      {notDrawn.merged + notDrawn.leftOut > 0 && <span>{words.notDrawn(notDrawn.merged, notDrawn.leftOut)}</span>}
      {network.leftOut.entities > 0 && <span>{words.beyondLimit(network.leftOut.entities)}</span>}
      {all && <span>{words.inAll(all.entities, all.links)}</span>}
    </Line>
  );
};
