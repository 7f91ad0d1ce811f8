import type { Obligation } from '../api/policy-questions.ts';
import { isMeasure, type Mention } from './mentions.ts';

export type State = Obligation['state'];

/** What stands in the margin where the words of a measure begin. */
export interface Note {
  measure: Obligation['measure'];
  start: number;
  /** The gravest first. */
  obligations: Obligation[];
}

const gravity: readonly State[] = ['UNMET', 'PARTIAL', 'UNKNOWN', 'FULFILLED'];

const byGravity = (one: Obligation, other: Obligation) => gravity.indexOf(one.state) - gravity.indexOf(other.state);

/** A note for every measure that the text mentions and that something is known of, in the order of the text. */
export const notesIn = (mentions: readonly Mention[], obligations: readonly Obligation[]): Note[] => {
  const notes = new Map<string, Note>();
  for (const { entity, range } of mentions.filter(isMeasure)) {
    const own = obligations.filter(({ measure }) => measure.id === entity.id).sort(byGravity);
    const start = Math.min(range.start, notes.get(entity.id)?.start ?? range.start);
    if (own.length > 0) notes.set(entity.id, { measure: own[0]!.measure, start, obligations: own });
  }
  return [...notes.values()].sort((one, other) => one.start - other.start);
};

/** How many are in which state, the gravest first. */
export const tally = (obligations: readonly Obligation[]): { state: State; number: number }[] =>
  gravity
    .map((state) => ({ state, number: obligations.filter((one) => one.state === state).length }))
    .filter(({ number }) => number > 0);

/** Tops for notes that are wanted at these: moved down only as far as the one above needs. */
export const placed = (wanted: readonly number[], step: number): number[] => {
  let free = Number.NEGATIVE_INFINITY;
  return wanted.map((top) => {
    const place = Math.max(top, free);
    free = place + step;
    return place;
  });
};
