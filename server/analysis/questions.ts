import { cellUnits, coverage } from './coverage-question.ts';
import { facets, narrowed } from './facets.ts';
import { evaluateAll } from './gaps/obligations.ts';
import { gapPage, oneGap } from './gaps/page.ts';
import { samePage, samePairs } from './same/page.ts';
import type { Recall } from './recall.ts';
import type { Snapshot } from './snapshot.ts';

/** Pure: the same snapshot and parameters have the same answer. `recall` keeps what outlives a snapshot. */
type Question = (snapshot: Snapshot, params: never, recall: Recall) => unknown;

/** What the analyst can be asked. */
export const questions = {
  coverage,
  cellUnits,
  gaps: gapPage,
  gap: oneGap,
  obligations: evaluateAll,
  facets,
  narrowed,
  samePage,
  samePairs,
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;
export type Params<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1];
export type Answer<Name extends QuestionName> = ReturnType<(typeof questions)[Name]>;
