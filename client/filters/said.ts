import type { Filter, FilterName } from '../store/filter.ts';
import { filterKinds } from './filter-kinds.ts';
import type { Given, Telling } from './filter-kind.ts';

/** What a filter means, in words. */
export const saidOf = ({ name, values }: Filter, telling: Telling): string => {
  const { isReady, says } = filterKinds[name];
  const { filters: words } = telling.words;
  return isReady(values) ? says(values, telling) : words.unset(words.names[name]);
};

/** A filter with these values; it is off as long as it has not what it needs. */
export const filterWith = (name: FilterName, values: readonly string[]): Filter => ({
  name,
  values,
  ...(!filterKinds[name].isReady(values) && { off: true }),
});

/** A filter as it is when it is added. */
export const filterAtFirst = (name: FilterName, given: Given): Filter =>
  filterWith(name, filterKinds[name].first(given));
