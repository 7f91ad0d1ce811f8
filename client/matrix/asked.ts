import type { CoverageAsked } from '../api/questions.ts';
import { withoutText } from '../api/request.ts';
import type { Matrix } from '../store/matrix.ts';
import type { Language } from '../store/view.ts';
import type { Years } from '../store/years.ts';

const filterOf = ({ layers }: Matrix, { since, until }: Years): CoverageAsked['filter'] => {
  const filter = {
    ...(layers === 'core' && { layers: ['CORE' as const] }),
    ...(since !== null && { startedFrom: since }),
    ...(until !== null && { startedUntil: until }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
};

/** What the table asks of the server: of units that started in these years. */
export const askedOf = (matrix: Matrix, years: Years): CoverageAsked => {
  const { rows, columns, nullModel, order } = matrix;
  return { rows, columns, filter: filterOf(matrix, years), nullModel, order };
};

/** Address of the whole table as a file; it takes the same arguments, those of the filter each by its own name. */
export const exportOf = (
  matrix: Matrix,
  years: Years,
  language: Language,
  format: 'csv' | 'xlsx',
  off: readonly string[] = [],
): string => {
  const { filter, ...others } = askedOf(matrix, years);
  const said = Object.entries({
    ...others,
    ...filter,
    lang: language,
    ...(off.length > 0 && { without: withoutText(off) }),
  }).filter(([, value]) => value);
  return `/export/coverage.${format}?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
};
