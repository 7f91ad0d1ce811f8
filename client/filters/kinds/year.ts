import { lazy } from 'react';
import { datedKinds } from '../../store/years.ts';
import type { FilterKind } from '../filter-kind.ts';

/** Between which years something started. */
export const year: FilterKind = {
  first: ({ ontology }) => ['', '', ...datedKinds(ontology)],
  isReady: ([from = '', until = '']) => from !== '' || until !== '',
  says: ([from = '', until = ''], { words }) => words.filters.years(from, until),
  Editor: lazy(async () => ({ default: (await import('../YearEditor.tsx')).YearEditor })),
};
