import type { FilterKind } from '../filter-kind.ts';

/** The part that most entities hang together in: nothing to choose. */
export const largest: FilterKind = {
  first: () => [],
  isReady: () => true,
  says: (_, { words }) => words.filters.largest,
};
