import { RequestError } from '../api/request.ts';
import { textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import type { GapList } from '../store/gaps.ts';
import { useView } from '../store/store.ts';
import { GapTree } from './GapTree.tsx';
import { Nothing } from './Nothing.tsx';
import type { useGaps } from './useGaps.ts';
import classes from './gaps.module.css';

interface ListProps {
  list: GapList;
  gaps: ReturnType<typeof useGaps>;
  look: (id: string) => void;
}

/** The lines, or why there are none; and what could not be looked at. */
export const List = ({ list, gaps: { summary, rows, error, busy, loadingRest, retry, loadRest }, look }: ListProps) => {
  const { finding: words } = useWords();
  const { language, gap } = useView((view) => view);
  if (error instanceof RequestError && error.code === 'BAD_USER_INPUT') return <Nothing list={list} unknown />;
  if (error) return <Failed retry={retry} />;
  if (!summary) return <Waiting />;
  return (
    <>
      <p className={classes.total} role="status">
        {words.found(summary.totalCount)}
      </p>
      {rows.length === 0 ? (
        <Nothing list={list} />
      ) : (
        <GapTree {...{ rows, busy, loadingRest, look, loadRest }} looked={gap} />
      )}
      {summary.notSaid.map(({ kind, reasonZh, reasonEn }) => (
        <p key={kind} className={classes.notSaid}>
          {words.notSaid(words.kinds[kind], textIn(language, reasonZh, reasonEn) ?? '')}
        </p>
      ))}
    </>
  );
};
