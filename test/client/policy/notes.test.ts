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

const at = (room: number, ...wanted: [top: number, width: number][]) =>
  placed(
    wanted.map(([top, width]) => ({ top, width })),
    room,
    29,
  ).map(({ top, left }) => [top, left]);

it('moves a note down only as far as the one above needs', () => {
  expect(at(100, [0, 60], [60, 60], [90, 60], [110, 60], [200, 60])).toEqual([
    [0, 0],
    [60, 0],
    [90, 0],
    [119, 0],
    [200, 0],
  ]);
});

it('puts the notes of one line side by side while there is room', () => {
  expect(at(130, [40, 60], [40, 60], [40, 60], [71, 60])).toEqual([
    [40, 0],
    [40, 60],
    [69, 0],
    [98, 0],
  ]);
});
