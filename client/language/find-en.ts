import type { findZh } from './find-zh.ts';

const { format: count } = new Intl.NumberFormat('en');

export const findEn: typeof findZh = {
  results: 'Results',
  commands: 'Commands',
  found: (number) => `${count(number)} found`,
  more: (number, more) =>
    number < more ? `List ${count(number)} of ${count(more)} more` : `List the other ${count(more)}`,
  addToPicture: 'Add to the picture',
  onlyThis: 'Only this in the picture',
  keys: 'Enter opens · Shift Enter adds to the picture · Ctrl Enter leaves only it · Shift ↓ marks',
  narrow: 'Narrow down',
  facets: {
    KIND: 'Kind',
    LAYER: 'Scope',
    STATUS: 'Status',
    SOURCE: 'Source',
  },
  figure: (number) => count(number),
  moreValues: (more) => `${count(more)} more; type to narrow down`,
  chosen: 'Narrowed to',
  takeOff: (name) => `Take off: ${name}`,
  takeAllOff: 'Take all off',
  nothingFits: (text) => (text === '' ? 'Nothing fits all of this' : `Nothing named “${text}” fits all of this`),
  hint: 'Chinese, pinyin, initials and English names are all found.',
  wouldFind: (names, number) => `Without “${names}”: ${count(number)}`,
  listed: (names) => names.join(', '),
  mark: 'Mark',
  unmark: 'Unmark',
  isMarked: ', marked',
  marked: (number) => `${count(number)} marked`,
  markedOnes: 'Marked entities',
  unmarkAll: 'Unmark all',
  addMarked: 'Add to the picture',
  onlyMarked: 'Only these in the picture',
  together: 'All together',
  addThese: (number, total) =>
    number < total
      ? `Add the first ${count(number)} of ${count(total)} to the picture`
      : `Add all ${count(number)} to the picture`,
  onlyThese: (number, total) =>
    number < total
      ? `Only the first ${count(number)} of ${count(total)} in the picture`
      : `Only these ${count(number)} in the picture`,
  toOverview: 'Go to the overview',
  toData: 'Go to data: import files, sources',
};
