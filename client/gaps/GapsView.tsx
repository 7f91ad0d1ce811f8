import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { CardPanel } from '../card/CardPanel.tsx';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { gapsAtFirst } from '../store/gaps.ts';
import { lookAtGap, useView } from '../store/store.ts';
import { Facets } from './Facets.tsx';
import { FindingPage } from './FindingPage.tsx';
import { focusFinding, focusList } from './focus.ts';
import { GapTree } from './GapTree.tsx';
import { Nothing } from './Nothing.tsx';
import { beside } from './rows.ts';
import { useGaps } from './useGaps.ts';
import classes from './gaps.module.css';

const look = (id: string) => {
  lookAtGap(id);
  focusFinding();
};

const leave = () => {
  lookAtGap(null);
  focusList();
};

/** What is missing: the list at the left, the finding that is looked at at the right. */
export const GapsView = () => {
  const { finding: words } = useWords();
  const { language, gap, gaps, selected } = useView((view) => view);
  const list = gaps ?? gapsAtFirst;
  const small = useMediaQuery('(max-width: 720px)', undefined, { getInitialValueInEffect: false });
  const { summary, rows, error, unknown, busy, loadingRest, retry, loadRest } = useGaps(list);
  useHotkeys([
    ['j', focusList],
    ['k', focusList],
  ]);
  const facets = <Facets list={list} summary={summary} />;
  const choices = list.kinds.length + list.levels.length + list.states.length + (list.subject ? 1 : 0);
  return (
    <div
      className={classes.view}
      data-finding={gap !== undefined || undefined}
      data-card={selected !== null || undefined}
    >
      {small ? (
        <details className={classes.fold}>
          <summary>{choices > 0 ? words.filtered(choices) : words.filter}</summary>
          {facets}
        </details>
      ) : (
        facets
      )}
      <div className={classes.list}>
        {summary && !error && (
          <p className={classes.total} role="status">
            {words.found(summary.totalCount)}
          </p>
        )}
        {unknown ? (
          <Nothing list={list} unknown />
        ) : error ? (
          <Failed retry={retry} />
        ) : !summary ? (
          <Waiting />
        ) : summary.totalCount === 0 ? (
          <Nothing list={list} />
        ) : (
          <GapTree {...{ rows, busy, loadingRest, look, loadRest }} looked={gap} />
        )}
        {summary?.notSaid.map(({ kind, reasonZh, reasonEn }) => (
          <p key={kind} className={classes.notSaid}>
            {words.notSaid(words.kinds[kind], textIn(language, reasonZh, reasonEn) ?? '')}
          </p>
        ))}
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
          previous={beside(rows, gap, -1)}
          next={beside(rows, gap, 1)}
          look={look}
          leave={leave}
        />
      )}
      <CardPanel inPicture />
    </div>
  );
};
