import { lazy } from 'react';
import type { FilterKind } from '../filter-kind.ts';

/** What is within so many steps of an entity. */
export const around: FilterKind = {
  first: ({ selected }) => [selected ?? '', '2'],
  isReady: ([id = '']) => id !== '',
  says: ([id = '', depth = '1'], { words, nameOf }) => words.filters.around(nameOf(id), Number(depth)),
  Editor: lazy(async () => ({ default: (await import('../AroundEditor.tsx')).AroundEditor })),
};
