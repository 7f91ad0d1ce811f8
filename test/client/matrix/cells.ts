import type { Coverage, CoverageCell } from '../../../client/api/model.ts';
import { matrixEn } from '../../../client/language/matrix-en.ts';
import { matrixZh } from '../../../client/language/matrix-zh.ts';
import { figuresIn } from '../../../client/matrix/figures.ts';
import { paintingFor } from '../../../client/matrix/painting.ts';
import type { Telling } from '../../../client/matrix/sentence.ts';

/** A table of one row with these cells. */
export const tableOf = (cells: CoverageCell[]): Coverage => {
  const head = (id: string) => ({ id, labelZh: id, labelEn: id, units: 1, total: 1, entity: null });
  return {
    rows: [...new Set(cells.map(({ row }) => row))].map(head),
    columns: [...new Set(cells.map(({ column }) => column))].map(head),
    nullModel: 'UNIT',
    nullModelReasonZh: '',
    nullModelReasonEn: '',
    units: 9,
    total: 9,
    enough: true,
    notEnoughZh: null,
    notEnoughEn: null,
    cells,
  };
};

export const telling: Telling = {
  words: matrixZh,
  figures: figuresIn('zh'),
  nullModel: 'UNIT',
  tooFew: false,
  painting: paintingFor(tableOf([]), 'RATIO', false),
  core: false,
};
export const tellingEn: Telling = { ...telling, words: matrixEn, figures: figuresIn('en') };

/** A cell without a unit, which may well be chance. */
export const none: CoverageCell = {
  row: 'cty:FI',
  column: 'reg:js',
  state: 'UNREMARKABLE',
  count: 0,
  expected: 0.19,
  ratio: 0,
  lambda: 0.19,
  p0: Math.exp(-0.19),
  ric: 0,
  ricLow: null,
  ricHigh: null,
  pAdjusted: 0.9,
  newest: null,
};

export const some: CoverageCell = {
  ...none,
  state: 'OBSERVED',
  count: 4,
  expected: 2.03,
  ratio: 1.97,
  lambda: null,
  p0: null,
  ric: 2.1,
  ricLow: 1.03,
  ricHigh: 4.3,
  newest: 2023,
};
