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

interface Wanted {
  /** Where the words begin that it belongs to. */
  top: number;
  width: number;
}

/** Places for notes: side by side where they belong to one line and there is room, otherwise one below the other. */
export const placed = (notes: readonly Wanted[], room: number, step: number): { top: number; left: number }[] => {
  let line = { wanted: Number.NEGATIVE_INFINITY, top: Number.NEGATIVE_INFINITY, end: 0 };
  return notes.map(({ top: wanted, width }) => {
    const beside = wanted - line.wanted < step / 2 && line.end + width <= room;
    if (!beside) line = { wanted, top: Math.max(wanted, line.top + step), end: 0 };
    const left = line.end;
    line = { ...line, end: left + width };
    return { top: line.top, left };
  });
};
