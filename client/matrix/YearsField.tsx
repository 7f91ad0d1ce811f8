import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language/words.ts';
import { tabulate } from '../store/store.ts';
import { Field } from './Field.tsx';
import classes from './years.module.css';

interface YearProps {
  label: string;
  year: number | null;
  change: (year: number | null) => void;
}

/** A year; what is being typed and is none yet changes nothing. */
const Year = ({ label, year, change }: YearProps) => {
  const [text, setText] = useState('');
  useEffect(() => setText(year === null ? '' : String(year)), [year]);
  const isYear = /^\d{4}$/.test(text);
  return (
    <TextInput
      size="xs"
      className={classes.year}
      aria-label={label}
      placeholder="—"
      inputMode="numeric"
      maxLength={4}
      value={text}
      error={text !== '' && !isYear}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        if (value === '') change(null);
        else if (/^\d{4}$/.test(value)) change(Number(value));
      }}
    />
  );
};

/** The years in which the units counted have started. */
export const YearsField = ({ since, until }: { since: number | null; until: number | null }) => {
  const { table: words } = useWords();
  return (
    <Field label={words.years}>
      <div className={classes.years}>
        <Year label={words.since} year={since} change={(year) => tabulate({ since: year })} />
        <span aria-hidden>–</span>
        <Year label={words.until} year={until} change={(year) => tabulate({ until: year })} />
      </div>
    </Field>
  );
};
