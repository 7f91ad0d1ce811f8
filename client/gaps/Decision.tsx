import type { GapFacts } from '../api/gap-questions.ts';
import { tagOf } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import classes from './life.module.css';

type Told = Omit<GapFacts['status']['history'][number], 'at'> & { at: string | null };

/** What was decided, by whom, when and why. */
export const Decision = ({ decision: { state, by, at, until, reason } }: { decision: Told }) => {
  const { finding: words } = useWords();
  const tag = tagOf[useView((view) => view.language)];
  return (
    <>
      <p>
        <strong>{until ? words.lasts(words.states[state], until) : words.states[state]}</strong>{' '}
        <span className={classes.who}>
          {at ? words.decided(by, new Date(at).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' })) : by}
        </span>
      </p>
      {reason && <p className={classes.reason}>{reason}</p>}
    </>
  );
};
