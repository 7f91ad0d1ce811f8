import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language/words.ts';
import { tabulate } from '../store/store.ts';
import { Field } from './Field.tsx';
import classes from './years.module.css';

interface YearProps {
  label: string;
  year: number | null;
  change: (year: number | null) => void;
}

const isYear = (text: string) => /^\d{4}$/.test(text);

/** A year; what is being typed and is none yet changes nothing, and is gone when the field is left. */
const Year = ({ label, year, change }: YearProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      className={classes.year}
      aria-label={label}
      placeholder="—"
      inputMode="numeric"
      maxLength={4}
      value={typed ?? year ?? ''}
      error={typed !== null}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget: { value } }) => {
        const isDone = value === '' || isYear(value);
        setTyped(isDone ? null : value);
        if (isDone) change(value === '' ? null : Number(value));
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
