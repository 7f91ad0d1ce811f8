import type { CoverageAsked } from '../api/questions.ts';
import { withoutText } from '../api/request.ts';
import type { Matrix } from '../store/matrix.ts';
import type { Language } from '../store/view.ts';

const filterOf = ({ layers, since, until }: Matrix): CoverageAsked['filter'] => {
  const filter = {
    ...(layers === 'core' && { layers: ['CORE' as const] }),
    ...(since !== null && { startedFrom: since }),
    ...(until !== null && { startedUntil: until }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
};

/** What the table asks of the server. */
export const askedOf = (matrix: Matrix): CoverageAsked => {
  const { rows, columns, nullModel, order } = matrix;
  return { rows, columns, filter: filterOf(matrix), nullModel, order };
};

/** Address of the whole table as a file; it takes the same arguments, those of the filter each by its own name. */
export const exportOf = (
  matrix: Matrix,
  language: Language,
  format: 'csv' | 'xlsx',
  off: readonly string[] = [],
): string => {
  const { filter, ...others } = askedOf(matrix);
  const said = Object.entries({
    ...others,
    ...filter,
    lang: language,
    ...(off.length > 0 && { without: withoutText(off) }),
  }).filter(([, value]) => value);
  return `/export/coverage.${format}?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
};
