import type { CoverageCell } from '../api/model.ts';
import type { Telling } from './sentence.ts';

const rest = (cell: CoverageCell, { words: { label }, figures, tooFew }: Telling): string => {
  const { state, count, expected, ratio } = cell;
  if (state === 'IMPOSSIBLE') return label.impossible;
  if (state === 'UNKNOWN') return label.unknown;
  const units = count > 0 ? label.some(count) : label.none;
  if (tooFew) return `${units}${label.tooFew}`;
  const beside = expected === null ? '' : label.expected(figures.number(expected));
  if (state === 'UNDER_EXPECTATION') return `${units}${beside}${label.fewer}`;
  if (state === 'UNREMARKABLE') return `${units}${beside}${label.chance}`;
  return `${units}${beside}${ratio === null ? '' : label.times(figures.number(ratio))}`;
};

/** A cell in one breath, for those who do not see the table. */
export const labelOf = (row: string, column: string, cell: CoverageCell | undefined, telling: Telling): string => {
  const { words } = telling;
  return words.says(words.pair(row, column), cell ? rest(cell, telling) : words.itself);
};
