import { useQuery } from '@tanstack/react-query';
import { ontology } from '../api/questions.ts';
import { useWords } from '../language/words.ts';
import { YearField } from '../panel/YearField.tsx';
import { draw } from '../store/store.ts';
import { useYears } from '../store/useYears.ts';
import { datedKinds, withYears } from '../store/years.ts';
import { Field } from './Field.tsx';
import classes from './years.module.css';

const look = { className: classes.year, placeholder: '—' };
const textOf = (year: number | null) => String(year ?? '');
const yearOf = (text: string) => (text === '' ? null : Number(text));

/** The years in which the units counted have started; network and map show the same. */
export const YearsField = () => {
  const { table: words } = useWords();
  const years = useYears();
  const { data } = useQuery(ontology);
  // Without kinds it holds for whatever has a year.
  const put = (change: Partial<typeof years>) => draw(withYears({ ...years, ...change }, data ? datedKinds(data) : []));
  return (
    <Field label={words.years}>
      <div className={classes.years}>
        <YearField
          {...look}
          label={words.since}
          year={textOf(years.since)}
          change={(year) => put({ since: yearOf(year) })}
        />
        <span aria-hidden>–</span>
        <YearField
          {...look}
          label={words.until}
          year={textOf(years.until)}
          change={(year) => put({ until: yearOf(year) })}
        />
      </div>
    </Field>
  );
};
