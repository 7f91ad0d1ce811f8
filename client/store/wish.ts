import { useEffect } from 'react';
import { create } from 'zustand';
import type { FilterName } from './filter.ts';

/** What one part of the page may want of another that it does not know. */
export type Wish = 'keys' | 'save' | 'share' | 'views' | 'takeAway' | 'paths' | `filter ${FilterName}`;

const useWishes = create<{ wish: Wish | null }>()(() => ({ wish: null }));

/** Wants something done; who can do it may come only with the next page. */
export const wish = (what: Wish) => useWishes.setState({ wish: what });

/** Does what is wished, as soon as it is. */
export const useWish = (what: Wish, act: () => void): void => {
  const wished = useWishes((state) => state.wish === what);
  useEffect(() => {
    if (!wished) return;
    useWishes.setState({ wish: null });
    act();
  }, [wished, act]);
};

const ofFilter = 'filter ';

/** The filter that is wished for, if one is. */
export const useWishedFilter = (): FilterName | null =>
  useWishes(({ wish: wished }) =>
    wished?.startsWith(ofFilter) ? (wished.slice(ofFilter.length) as FilterName) : null,
  );

/** Adds the filter that is wished for, as soon as one is. */
export const useFilterWish = (add: (name: FilterName) => void): void => {
  const name = useWishedFilter();
  useEffect(() => {
    if (name === null) return;
    useWishes.setState({ wish: null });
    add(name);
  }, [name, add]);
};
