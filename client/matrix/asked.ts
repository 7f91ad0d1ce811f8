import type { CoverageAsked } from '../api/questions.ts';
import type { Matrix } from '../store/matrix.ts';
import type { Language } from '../store/view.ts';

/** What the table asks of the server. */
export const askedOf = ({ rows, columns, layers, nullModel, order }: Matrix): CoverageAsked => ({
  rows,
  columns,
  filter: layers === 'core' ? { layers: ['CORE'] } : null,
  nullModel,
  order,
});

/** Address of the whole table as a file; it takes the same arguments, those of the filter each by its own name. */
export const exportOf = (matrix: Matrix, language: Language, format: 'csv' | 'xlsx'): string => {
  const { filter, ...others } = askedOf(matrix);
  const said = Object.entries({ ...others, ...filter, lang: language }).filter(([, value]) => value);
  return `/export/coverage.${format}?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
};
