import { Anchor } from '@mantine/core';
import type { Network } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import type { Shown } from '../store/shown.ts';
import { showAll } from '../store/store.ts';
import type { Counts } from './counts.ts';
import classes from './map.module.css';

interface BottomLineProps {
  network: Network;
  shown: Shown;
  counts: Counts;
}

/** How much of what there is the map can draw, and why not the rest. */
export const BottomLine = ({ network, shown, counts }: BottomLineProps) => {
  const words = useWords();
  const { drawn, both, atOnePlace } = counts;
  return (
    <p className={classes.bottom} role="status">
      <span>{words.atlas.drawn(drawn, shown.entities.length)}</span>
      {drawn < shown.entities.length && <span>{words.atlas.placeless(shown.entities.length - drawn)}</span>}
      <span>{words.atlas.bothEnds(both, shown.links.length)}</span>
      {atOnePlace > 0 && <span className={classes.more}>{words.atlas.within(atOnePlace)}</span>}
      {shown.hiddenEntities > 0 && (
        <span>
          {words.hiddenByLegend(shown.hiddenEntities)}
          <Anchor component="button" type="button" className={classes.act} onClick={showAll}>
            {words.showAll}
          </Anchor>
        </span>
      )}
      {network.leftOut.entities > 0 && <span>{words.beyondLimit(network.leftOut.entities)}</span>}
    </p>
  );
};
