import { YearField } from '../panel/YearField.tsx';
import type { EditorProps } from './filter-kind.ts';
import classes from './editor.module.css';

/** From which year until which; how many have a year at all. */
export const YearEditor = ({ values, put, before, telling }: EditorProps) => {
  const { filters: words } = telling.words;
  const [from = '', until = '', ...kinds] = values;
  const dated = before.entities.filter(({ kind }) => kinds.includes(kind));
  const known = dated.filter(({ startYear }) => startYear !== null).length;
  return (
    <>
      <div className={classes.years}>
        <YearField
          className={classes.year}
          label={words.from}
          year={from}
          change={(year) => put([year, until, ...kinds])}
        />
        <span aria-hidden>–</span>
        <YearField
          className={classes.year}
          label={words.until}
          year={until}
          change={(year) => put([from, year, ...kinds])}
        />
      </div>
      <p className={classes.note}>{words.dated(known, dated.length - known)}</p>
    </>
  );
};
