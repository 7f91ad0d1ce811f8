import { Combobox } from '@mantine/core';
import { mostFound } from '../api/search-questions.ts';
import { useWords } from '../language/words.ts';
import classes from './search.module.css';

/** What can be done with several at once, as the value of an option. */
export const asSeveral = 'several ';

export type SeveralDeed = 'add' | 'only' | 'unmark';

interface SeveralProps {
  /** How many were found. */
  total: number;
  /** How many are marked; without any it is about all that were found. */
  marked: number;
  failed: boolean;
}

/** Adds all that was found or marked to the picture, or leaves only it; says how many that is. */
export const Several = ({ total, marked, failed }: SeveralProps) => {
  const words = useWords();
  const { find } = words;
  if (marked === 0 && total < 2) return null;
  const all = Math.min(total, mostFound);
  const offers: [SeveralDeed, string][] =
    marked > 0
      ? [
          ['add', find.addMarked],
          ['only', find.onlyMarked],
          ['unmark', find.unmarkAll],
        ]
      : [
          ['add', find.addThese(all, total)],
          ['only', find.onlyThese(all, total)],
        ];
  return (
    <div role="group" aria-label={marked > 0 ? find.marked(marked) : find.together} className={classes.several}>
      {marked > 0 && <span aria-hidden>{find.marked(marked)}</span>}
      {offers.map(([deed, label]) => (
        <Combobox.Option key={deed} value={`${asSeveral}${deed}`}>
          {label}
        </Combobox.Option>
      ))}
      {failed && <p className={classes.failed}>{words.failed}</p>}
    </div>
  );
};
