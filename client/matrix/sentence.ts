import type { CoverageCell, Coverage } from '../api/model.ts';
import type { MatrixWords } from '../language/matrix-zh.ts';
import type { Figures } from './figures.ts';
import type { Painting } from './painting.ts';

export interface Telling {
  words: MatrixWords;
  figures: Figures;
  nullModel: Coverage['nullModel'];
  /** So few units in all that no ratio says anything. */
  tooFew: boolean;
  painting: Painting;
  /** Only what the policy names was counted. */
  core: boolean;
}

const counted = ({ count }: CoverageCell, { words }: Telling) =>
  count > 0 ? words.sentence.some(count) : words.sentence.none;

const found = (cell: CoverageCell, telling: Telling): string[] => {
  const { words, figures, nullModel } = telling;
  const { count, expected, ratio, ricLow, ricHigh } = cell;
  if (expected === null || ratio === null) return [counted(cell, telling)];
  const unsure = ricLow !== null && ricHigh !== null && ricLow <= 1 && ricHigh >= 1;
  const model = words.models[nullModel];
  return [
    words.sentence.observed(count, figures.number(expected), figures.number(ratio), model),
    ...(unsure ? [words.sentence.unsure] : []),
  ];
};

const fewer = (cell: CoverageCell, telling: Telling): string[] => {
  const { words, figures, nullModel } = telling;
  const { count, expected, p0, pAdjusted } = cell;
  const model = words.models[nullModel];
  if (count > 0 && expected !== null && pAdjusted !== null)
    return [words.sentence.fewer(count, figures.number(expected), figures.p(pAdjusted), model)];
  if (count === 0 && expected !== null && p0 !== null)
    return [words.sentence.missing(figures.number(expected), figures.percent(p0), model)];
  return [counted(cell, telling)];
};

const none = (cell: CoverageCell, { words, figures, nullModel }: Telling): string[] => {
  const { lambda, p0 } = cell;
  if (lambda === null || p0 === null) return [words.sentence.noExpectation];
  return [words.sentence.chance(figures.number(lambda), figures.percent(p0), words.models[nullModel])];
};

const said = (cell: CoverageCell, telling: Telling): string[] => {
  const { sentence } = telling.words;
  if (cell.state === 'IMPOSSIBLE') return [sentence.impossible];
  if (cell.state === 'UNKNOWN') return [sentence.unknown];
  if (telling.tooFew) return [counted(cell, telling), sentence.tooFew];
  if (cell.state === 'OBSERVED') return found(cell, telling);
  return cell.state === 'UNDER_EXPECTATION' ? fewer(cell, telling) : none(cell, telling);
};

/** What a cell says, in full sentences and no more than its figures allow. */
export const sentenceOf = (cell: CoverageCell, telling: Telling): string =>
  [...said(cell, telling), ...(telling.core && cell.state !== 'IMPOSSIBLE' ? [telling.words.sentence.core] : [])].join(
    telling.words.listSeparator,
  );
