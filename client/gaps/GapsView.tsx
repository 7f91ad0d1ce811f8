import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { CardPanel } from '../card/CardPanel.tsx';
import { useWords } from '../language/words.ts';
import { gapsAtFirst } from '../store/gaps.ts';
import { lookAtGap, useView } from '../store/store.ts';
import { Facets } from './Facets.tsx';
import { FindingPage } from './FindingPage.tsx';
import { focusFinding, focusList } from './focus.ts';
import { List } from './List.tsx';
import { beside } from './rows.ts';
import { useGaps } from './useGaps.ts';
import classes from './gaps.module.css';

const look = (id: string) => {
  lookAtGap(id);
  focusFinding();
};

const leave = () => {
  lookAtGap(null);
  requestAnimationFrame(focusList);
};

/** What is missing: the list at the left, the finding that is looked at at the right; where there is no room, over it. */
export const GapsView = () => {
  const { finding: words } = useWords();
  const { gap, gaps: chosen, selected } = useView((view) => view);
  const list = chosen ?? gapsAtFirst;
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const gaps = useGaps(list);
  useHotkeys([
    ['j', focusList],
    ['k', focusList],
  ]);
  const facets = <Facets list={list} summary={gaps.summary} />;
  const choices = list.kinds.length + list.levels.length + list.states.length + (list.subject ? 1 : 0);
  const covered = small && gap !== undefined;
  return (
    <div
      className={classes.view}
      data-finding={gap !== undefined || undefined}
      data-card={selected !== null || undefined}
    >
      {small ? (
        <details className={classes.fold} inert={covered}>
          <summary>{choices > 0 ? words.filtered(choices) : words.filter}</summary>
          {facets}
        </details>
      ) : (
        facets
      )}
      <div className={classes.list} inert={covered}>
        <List {...{ list, gaps, look }} />
      </div>
      {gap === undefined ? (
        <div className={classes.choose}>
          <p>{words.choose}</p>
          <p aria-hidden>{words.help}</p>
        </div>
      ) : (
        <FindingPage
          id={gap}
          list={list}
          previous={beside(gaps.rows, gap, -1)}
          next={beside(gaps.rows, gap, 1)}
          look={look}
          leave={leave}
        />
      )}
      <CardPanel inPicture />
    </div>
  );
};
