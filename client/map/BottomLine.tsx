import type { Network } from '../api/model.ts';
import { HiddenByFilters } from '../filters/HiddenByFilters.tsx';
import { useWords } from '../language/words.ts';
import { Act } from '../stage/Act.tsx';
import { BottomLine as Line } from '../stage/BottomLine.tsx';
import type { Shown } from '../store/shown.ts';
import { showAll } from '../store/store.ts';
import { OfAddress } from '../unknown/OfAddress.tsx';
import type { Counts } from './counts.ts';

interface BottomLineProps {
  network: Network;
  shown: Shown;
  counts: Counts;
  /** Missing links that have no end on the map. */
  missing: number;
  /** Links of which no arc is drawn because there are too many. */
  leftOut: number;
}

/** How much of what there is the map can draw, and why not the rest. */
export const BottomLine = ({ network, shown, counts, missing, leftOut }: BottomLineProps) => {
  const words = useWords();
  const { drawn, both, atOnePlace } = counts;
  return (
    <Line spoken>
      <span>{words.atlas.drawn(drawn, shown.entities.length)}</span>
      {drawn < shown.entities.length && <span>{words.atlas.placeless(shown.entities.length - drawn)}</span>}
      <span>{words.atlas.bothEnds(both, shown.links.length)}</span>
      {atOnePlace > 0 && <span data-spare>{words.atlas.within(atOnePlace)}</span>}
      {leftOut > 0 && <span>{words.atlas.tooMany(leftOut)}</span>}
      {missing > 0 && <span>{words.atlas.nowhere(missing)}</span>}
      {shown.hiddenEntities > 0 && (
        <span>
          {words.hiddenByLegend(shown.hiddenEntities)}
          <Act word={words.showAll} act={showAll} />
        </span>
      )}
      <HiddenByFilters shown={shown} />
      <OfAddress network={network} />
      {network.leftOut.entities > 0 && <span>{words.beyondLimit(network.leftOut.entities)}</span>}
    </Line>
  );
};
