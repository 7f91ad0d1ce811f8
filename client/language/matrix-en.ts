import type { MatrixWords } from './matrix-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const units = (number: number) => `${count(number)} ${number === 1 ? 'unit' : 'units'}`;
const sum = (number: number) => `sum of its cells ${count(number)}`;

export const matrixEn: MatrixWords = {
  rows: 'Rows',
  columns: 'Columns',
  swap: 'Swap rows and columns',
  dimensions: {
    countries: 'Partner countries',
    regions: 'Regions',
    fields: 'Fields',
    types: 'Kinds',
    institutions: 'Institutions',
    cities: 'Cities',
    programmes: 'Programmes',
  },
  layers: 'Scope',
  core: 'Policy',
  all: 'All',
  nullModel: 'Null model',
  auto: 'Automatic',
  unit: 'Unit null',
  link: 'Link null',
  unitMeans:
    'Unit null: members join units independently; expected = units of the row × units of the column ÷ all units.',
  linkMeans:
    'Link null: members keep their number of co-occurrences; expected = row total × column total ÷ grand total.',
  reason: (given, asked) => (asked ? given : `Taken automatically. ${given}`),
  order: 'Order',
  byTotal: 'Total',
  bySimilarity: 'Similarity',
  total: 'Total',
  totalOf: (name, total, number) => `${name}: ${sum(total)}, takes part in ${units(number)}`,
  grand: (total) => `Sum of all cells ${count(total)}`,
  counted: (number, total) => `${units(number)} of cooperation, sum of all cells ${count(total)}`,
  twice: 'a unit may count in several cells',
  size: (rows, columns) => `${count(rows)} rows × ${count(columns)} columns`,
  grid: (rows, columns) => `${rows} × ${columns}: number of units of cooperation`,
  gridHelp: 'Arrow keys move, Enter opens, Escape closes.',
  itself: 'the same member',
  tooFew: 'Too few units to say.',
  tooFewInAll: (number) =>
    number === 0
      ? 'No unit is in any cell: nothing can be said.'
      : `Only ${units(number)} in the cells: too few units to say. Counts are shown, ratios are not.`,
  empty: 'There are no units of cooperation in this scope.',
  emptyHint: 'Look at all of them, or take other rows and columns.',
  showAll: 'Look at all',
  tooLarge: 'This table is too large. Take coarser rows or columns.',

  states: {
    observed: 'Units',
    under: 'Fewer than expected',
    unremarkable: 'None, may be chance',
    none: 'No unit',
    impossible: 'None can be',
    unknown: 'No source, unknown',
  },
  scale: 'Observed ÷ expected',
  fewer: 'fewer',
  more: 'more',
  legend: 'Legend',

  pair: (row, column) => `${row} × ${column}`,
  says: (pair, rest) => `${pair}: ${rest}`,
  label: {
    some: units,
    none: 'no unit',
    expected: (figure) => `, expected ${figure}`,
    times: (figure) => `, ${figure} times what is expected`,
    fewer: ', fewer than expected',
    chance: ', may be chance',
    impossible: 'no unit can be',
    unknown: 'no source covers it, cannot be judged',
    tooFew: ', too few units to say',
  },
  models: { UNIT: 'unit null model', LINK: 'link null model' },
  sentence: {
    some: (number) => `${units(number)}.`,
    none: 'No unit.',
    observed: (number, expected, ratio, model) =>
      `${units(number)}; the ${model} expects ${expected}, so this is ${ratio} times what is expected.`,
    unsure: 'The 95% interval of relative intensity includes 1: neither more nor fewer than expected can be claimed.',
    fewer: (number, expected, p, model) =>
      `${units(number)}; the ${model} expects ${expected}, so this is significantly fewer (adjusted p ${p}).`,
    missing: (expected, chance, model) =>
      `No unit; the ${model} expects ${expected}, and the probability of none by chance is ${chance}: fewer than expected.`,
    chance: (expected, chance, model) =>
      `No unit; the ${model} expects ${expected}, and the probability of none by chance is ${chance}: not a gap.`,
    noExpectation: 'No unit; nothing can be expected here: not a gap.',
    impossible: 'No unit can be in this cell.',
    unknown: 'No source covers this cell: it cannot be judged.',
    tooFew: 'Too few units to say.',
    core: 'Only units named in the policy are counted.',
  },

  cell: 'Cell',
  figures: 'Figures',
  count: 'Units',
  expected: 'Expected',
  ratio: 'Observed ÷ expected',
  p0: 'Probability of none by chance',
  ric: 'Relative intensity',
  interval: (low, high) => `95% interval ${low}–${high}`,
  pAdjusted: 'Adjusted p (fewer)',
  newest: 'Newest unit began',
  year: (year) => `${year}`,
  unitsHere: (number) => `Units ${count(number)}`,
  inNetwork: 'Show in network',
  listSeparator: ' ',
};
