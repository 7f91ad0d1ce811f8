import { YearField } from '../panel/YearField.tsx';
import type { EditorProps } from './filter-kind.ts';
import { spanOf } from './ranges.ts';
import classes from './editor.module.css';

/** From which year until which; how many have a year at all. */
export const YearEditor = ({ values, put, before, telling }: EditorProps) => {
  const { editing: words } = telling.words;
  const [from = '', until = '', ...kinds] = values;
  const dated = before.entities.filter(({ kind }) => kinds.includes(kind));
  const years = dated.flatMap(({ startYear }) => startYear ?? []);
  const range = spanOf(years);
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
      {range && <p className={classes.note}>{words.range.year(range.least, range.most)}</p>}
      <p className={classes.note}>{words.dated(years.length, dated.length - years.length)}</p>
    </>
  );
};
