import type { MatrixWords } from '../language/matrix-zh.ts';
import type { Matrix } from '../store/matrix.ts';

type Dimension = Matrix['rows'];

const words: Record<Dimension, keyof MatrixWords['dimensions']> = {
  COUNTRY: 'countries',
  REGION: 'regions',
  FIELD: 'fields',
  KIND: 'types',
  INSTITUTION: 'institutions',
  CITY: 'cities',
  PROGRAMME: 'programmes',
};

export const dimensionIn = (table: MatrixWords, dimension: Dimension): string => table.dimensions[words[dimension]];

/** A unit has one kind and is one programme, so these against themselves would say nothing. */
const alone = new Set<Dimension>(['KIND', 'PROGRAMME']);

/** Whether two dimensions make a table. */
export const crosses = (one: Dimension, other: Dimension): boolean => one !== other || !alone.has(one);
