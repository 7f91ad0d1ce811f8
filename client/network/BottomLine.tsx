import { Anchor } from '@mantine/core';
import type { Network } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { linkCounts, type Shown } from '../store/shown.ts';
import { showAll } from '../store/store.ts';
import classes from './network.module.css';

/** What is shown and what is not. */
export const BottomLine = ({ network, shown }: { network: Network; shown: Shown }) => {
  const words = useWords();
  const { leftOut } = network;
  const entities = network.entities.length + leftOut.entities;
  const unlinked = shown.entities.length - linkCounts(shown.links).size;
  const links = network.links.length + leftOut.links;
  return (
    <p className={classes.bottom} role="status">
      <span>{words.shown(shown.entities.length, entities)}</span>
      {unlinked > 0 && <span className={classes.aside}>{words.unlinked(unlinked)}</span>}
      <span>{words.shownLinks(shown.links.length, links)}</span>
      {shown.hiddenEntities > 0 && (
        <span>
          {words.hiddenByLegend(shown.hiddenEntities)}
          <Anchor component="button" type="button" className={classes.showAll} onClick={showAll}>
            {words.showAll}
          </Anchor>
        </span>
      )}
      {leftOut.entities > 0 && <span>{words.beyondLimit(leftOut.entities)}</span>}
    </p>
  );
};
