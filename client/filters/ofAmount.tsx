import { lazy } from 'react';
import type { FilterKind } from './filter-kind.ts';
import { smallestOf, type Amount } from './ranges.ts';

// What changes a filter is loaded when it is first changed: here, and in the kinds beside this. Its words came with the rows.
const AmountEditor = lazy(async () => ({
  default: (await import('./AmountEditor.tsx')).AmountEditor,
}));

const isAmount = (text: string | undefined) => text !== undefined && /^\d+$/.test(text);

/** A filter with a number that is at least to be reached; it begins where it hides nothing, or only what has none. */
export const ofAmount = (amount: Amount): FilterKind => ({
  first: ({ part }) => [String(smallestOf(amount, part))],
  isReady: ([least]) => isAmount(least),
  says: ([least], { words }) => words.filters[amount](Number(least)),
  Editor: (props) => <AmountEditor {...props} amount={amount} />,
});
