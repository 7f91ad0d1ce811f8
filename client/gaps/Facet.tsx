import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import classes from './facets.module.css';

interface FacetProps<Value extends string> {
  label: string;
  counts: readonly { value: Value; count: number }[];
  chosen: readonly Value[];
  name: (value: Value) => ReactNode;
  choose: (value: Value) => void;
}

/** One way to narrow the list: each value with how many it would leave. */
export const Facet = <Value extends string>({ label, counts, chosen, name, choose }: FacetProps<Value>) => {
  const { finding: words } = useWords();
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value));
  return (
    <div className={classes.facet} role="group" aria-label={label}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      {[...counts, ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => (
        <UnstyledButton
          key={value}
          className={classes.chip}
          aria-pressed={chosen.includes(value)}
          disabled={count === 0 && !chosen.includes(value)}
          onClick={() => choose(value)}
        >
          {name(value) ?? value} <span className={classes.count}>{words.figure(count)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
};
