import { lazy } from 'react';
import type { Words } from '../language/zh.ts';
import type { FilterKind } from './filter-kind.ts';

// What changes a filter is loaded when it is first changed: here, and in the kinds beside this.
const AmountEditor = lazy(async () => ({ default: (await import('./AmountEditor.tsx')).AmountEditor }));

type Says = 'links' | 'weight' | 'core';
type Means = 'linksMean' | 'weightMeans' | 'coreMeans';

const isAmount = (text: string | undefined) => text !== undefined && /^\d+$/.test(text);

/** A filter with a number that is at least to be reached. */
export const ofAmount = (says: Says, means: Means & keyof Words['filters']): FilterKind => ({
  first: () => ['2'],
  isReady: ([least]) => isAmount(least),
  says: ([least], { words }) => words.filters[says](Number(least)),
  Editor: ({ values, put, telling: { words } }) => (
    <AmountEditor
      amount={Number(values[0] ?? 2)}
      put={(amount) => put([String(amount)])}
      words={words.filters}
      means={words.filters[means]}
    />
  ),
});
