import { useMemo } from 'react';
import { useView } from './store.ts';
import { yearsOf, type Years } from './years.ts';

/** The range of years that all views show. */
export const useYears = (): Years => {
  const picture = useView((view) => view.picture);
  return useMemo(() => yearsOf(picture), [picture]);
};
