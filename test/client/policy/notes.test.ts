import { expect, it } from 'vitest';
import type { Obligation } from '../../../client/api/policy-questions.ts';
import { notesIn, placed, tally } from '../../../client/policy/notes.ts';
import { mention } from './text.ts';

const obligation = (id: string, measure: string, state: Obligation['state']): Obligation => ({
  id,
  measure: { id: measure, kind: 'MEASURE', nameZh: measure, nameEn: measure },
  pillar: { id: 'pillar' },
  modality: 'SHALL',
  quote: null,
  titleZh: id,
  titleEn: id,
  state,
  reasonZh: '',
  reasonEn: '',
  required: 1,
  met: 0,
  witnesses: [],
  missing: [],
  possible: [],
});

const all = [
  obligation('a', '乙', 'FULFILLED'),
  obligation('b', '乙', 'UNKNOWN'),
  obligation('c', '乙', 'UNMET'),
  obligation('d', '甲', 'PARTIAL'),
  obligation('e', '乙', 'FULFILLED'),
];

it('puts a note where each measure first stands, in the order of the text, the gravest first', () => {
  const measure = (name: string, start: number) => mention(name, start, start + 9, {}, 'MEASURE');
  const notes = notesIn([measure('乙', 90), measure('乙', 40), measure('甲', 7), measure('丙', 1)], all);
  expect(notes.map((note) => [note.measure.id, note.start, note.obligations.map(({ id }) => id).join('')])).toEqual([
    ['甲', 7, 'd'],
    ['乙', 40, 'cbae'],
  ]);
});

it('puts none where only something else of that name stands', () => {
  expect(notesIn([mention('甲', 1, 2)], all)).toEqual([]);
});

it('counts states, the gravest first', () => {
  expect(tally(all)).toEqual([
    { state: 'UNMET', number: 1 },
    { state: 'PARTIAL', number: 1 },
    { state: 'UNKNOWN', number: 1 },
    { state: 'FULFILLED', number: 2 },
  ]);
  expect(tally([])).toEqual([]);
});

it('moves a note down only as far as the one above needs', () => {
  expect(placed([0, 60, 90, 110, 200], 29)).toEqual([0, 60, 90, 119, 200]);
});

it('puts the notes of one line one below the other', () => {
  expect(placed([40, 40, 40, 71], 24)).toEqual([40, 64, 88, 112]);
});
