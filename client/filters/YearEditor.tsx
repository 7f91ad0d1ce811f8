import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EditorProps } from './filter-kind.ts';
import classes from './editor.module.css';

interface YearProps {
  label: string;
  year: string;
  change: (year: string) => void;
}

/** A year; what is being typed and is none yet changes nothing, and is gone when the field is left. */
const Year = ({ label, year, change }: YearProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      className={classes.year}
      aria-label={label}
      placeholder={label}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? year}
      error={typed !== null}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget: { value } }) => {
        const isDone = /^(\d{4})?$/.test(value);
        setTyped(isDone ? null : value);
        if (isDone) change(value);
      }}
    />
  );
};

/** From which year until which; how many have a year at all. */
export const YearEditor = ({ values, put, before, telling }: EditorProps) => {
  const { filters: words } = telling.words;
  const [from = '', until = '', ...kinds] = values;
  const dated = before.entities.filter(({ kind }) => kinds.includes(kind));
  const known = dated.filter(({ startYear }) => startYear !== null).length;
  return (
    <>
      <div className={classes.years}>
        <Year label={words.from} year={from} change={(year) => put([year, until, ...kinds])} />
        <span aria-hidden>–</span>
        <Year label={words.until} year={until} change={(year) => put([from, year, ...kinds])} />
      </div>
      <p className={classes.note}>{words.dated(known, dated.length - known)}</p>
    </>
  );
};
