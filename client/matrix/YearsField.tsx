import { useWords } from '../language/words.ts';
import { YearField } from '../panel/YearField.tsx';
import { tabulate } from '../store/store.ts';
import { Field } from './Field.tsx';
import classes from './years.module.css';

const look = { className: classes.year, placeholder: '—' };
const textOf = (year: number | null) => String(year ?? '');
const yearOf = (text: string) => (text === '' ? null : Number(text));

/** The years in which the units counted have started. */
export const YearsField = ({ since, until }: { since: number | null; until: number | null }) => {
  const { table: words } = useWords();
  return (
    <Field label={words.years}>
      <div className={classes.years}>
        <YearField
          {...look}
          label={words.since}
          year={textOf(since)}
          change={(year) => tabulate({ since: yearOf(year) })}
        />
        <span aria-hidden>–</span>
        <YearField
          {...look}
          label={words.until}
          year={textOf(until)}
          change={(year) => tabulate({ until: yearOf(year) })}
        />
      </div>
    </Field>
  );
};
