import { lazy } from 'react';
import type { Ontology } from '../../api/model.ts';
import type { FilterKind } from '../filter-kind.ts';

const datedGroups = ['platforms', 'activities'];

/** Kinds of entities that start at some time; the others stay whatever the years. */
export const datedKinds = ({ kinds }: Ontology): string[] =>
  kinds.filter(({ name, group }) => name === 'POLICY' || datedGroups.includes(group.name)).map(({ name }) => name);

/** Between which years something started. */
export const year: FilterKind = {
  first: (ontology) => ['', '', ...datedKinds(ontology)],
  isReady: ([from = '', until = '']) => from !== '' || until !== '',
  says: ([from = '', until = ''], { words }) => words.filters.years(from, until),
  Editor: lazy(async () => ({ default: (await import('../YearEditor.tsx')).YearEditor })),
};
