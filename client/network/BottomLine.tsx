import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../api/model.ts';
import { totals } from '../api/questions.ts';
import { aggregated } from '../canvas/aggregated.ts';
import type { Elements } from '../canvas/elements.ts';
import { HiddenByFilters } from '../filters/HiddenByFilters.tsx';
import { useWords, withAllWords } from '../language/words.ts';
import { later } from '../panel/later.tsx';
import { Act } from '../stage/Act.tsx';
import { BottomLine as Line } from '../stage/BottomLine.tsx';
import { pictureAtFirst } from '../store/picture.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import type { Shown } from '../store/shown.ts';
import { showAll, takeOutAll, useView } from '../store/store.ts';
import { OfAddress } from '../unknown/OfAddress.tsx';

const Together = later(async () => (await withAllWords(import('./Together.tsx'))).Together);

const within = (known: readonly { id: string }[], some: readonly { id: string }[]) => {
  const ids = new Set(known.map(({ id }) => id));
  return some.filter(({ id }) => ids.has(id)).length;
};

interface BottomLineProps {
  core: Network;
  network: Network;
  shown: Shown;
  drawn: Drawn;
  /** What is to be drawn; of too many links some are left out. */
  elements: Elements;
}

/** What is shown and what is not: of the core, and of the whole graph beyond it. */
export const BottomLine = ({ core, network, shown, drawn, elements }: BottomLineProps) => {
  const words = useWords();
  const all = useQuery(totals).data;
  const isCore = useView((view) => !view.picture?.base);
  const { leftOut } = core;
  const ours = within(core.entities, shown.entities);
  const theirs = within(core.links, shown.links);
  const added = shown.entities.length - ours;
  const notDrawn = useMemo(() => aggregated(elements), [elements]);
  const shelved = useView(({ as, picture = pictureAtFirst }) => as === 'picture' && picture.layout === 'force');
  const together = useView(({ picture = pictureAtFirst }) => picture.fold !== 'none' || picture.bridge);
  const unlinked = shelved ? elements.entities.filter(({ links }) => links === 0).length : 0;
  return (
    <Line spoken>
      <span>{(isCore ? words.shown : words.shownOfStart)(ours, core.entities.length + leftOut.entities)}</span>
      {unlinked > 0 && (
        <span data-spare>{(unlinked === elements.entities.length ? words.allUnlinked : words.unlinked)(unlinked)}</span>
      )}
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
      {together && <Together shown={shown} drawn={drawn} />}
      <HiddenByFilters shown={shown} />
      {notDrawn.merged + notDrawn.leftOut > 0 && <span>{words.notDrawn(notDrawn.merged, notDrawn.leftOut)}</span>}
      {network.leftOut.entities > 0 && <span>{words.beyondLimit(network.leftOut.entities)}</span>}
      <OfAddress network={network} />
      {all && <span>{words.inAll(all.entities, all.links)}</span>}
    </Line>
  );
};
