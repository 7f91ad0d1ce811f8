import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { decisions, type Decided } from '../api/same-questions.ts';
import { numbered, tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { useView } from '../store/store.ts';
import type { Deciding } from './useDeciding.ts';
import { scoreText } from './score.ts';
import classes from './same.module.css';

/** One decision: what, by whom and when, and whether it still holds. */
const Decision = ({ decided, deciding }: { decided: Decided; deciding: Deciding }) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const { state, by, at, rule, score, undoneBy, undoneAt, reason } = decided;
  const named = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const [keep, drop] = [named(decided.keepZh, decided.keepEn), named(decided.dropZh, decided.dropEn)];
  const timeOf = (at: string) =>
    new Date(at).toLocaleString(tagOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  const said = state === 'JOINED' ? words.wasJoined(keep, drop) : words.pair(keep, drop);
  return (
    <li className={classes.decision}>
      <span className={classes.state}>{words.states[state]}</span>
      <div>
        {undoneBy === null ? <span>{said}</span> : <del>{said}</del>}
        <span className={classes.who}>
          {[
            words.decidedBy(by, timeOf(at)),
            rule && words.rules[rule],
            score !== null && words.score(scoreText(score)),
            reason,
            undoneBy !== null && undoneAt !== null && words.undoneBy(undoneBy, timeOf(undoneAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {deciding.may && undoneBy === null && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.undoOne(keep, drop)}
          disabled={deciding.isPending}
          onClick={() => deciding.undo(decided)}
        >
          {words.undo}
        </Button>
      )}
    </li>
  );
};

/** What was decided of pairs; each decision can be undone. */
export const Decisions = ({ deciding }: { deciding: Deciding }) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(decisions);
  const all = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const count = data?.pages[0]?.totalCount ?? 0;
  if (isError) return <Failed retry={() => void refetch()} />;
  if (count === 0) return null;
  return (
    <details className={classes.decisions}>
      <summary>{numbered(language, words.decisions, count)}</summary>
      <ul>
        {all.map((decided) => (
          <Decision key={decided.id} decided={decided} deciding={deciding} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="subtle" size="compact-sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </details>
  );
};
