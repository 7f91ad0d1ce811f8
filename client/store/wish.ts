import { useEffect } from 'react';
import { create } from 'zustand';

/** What one part of the page may want of another that it does not know. */
export type Wish = 'keys' | 'save' | 'share' | 'views' | 'takeAway';

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
