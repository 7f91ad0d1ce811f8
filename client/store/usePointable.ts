import { useEffect } from 'react';
import { point, useStore } from './store.ts';

/** What an element takes that stands for something: it points at that, and is marked while that is pointed at anywhere. */
export const usePointable = (id: string) => {
  const pointed = useStore((state) => state.pointed === id);
  // It may go while it is pointed at.
  useEffect(
    () => () => {
      if (useStore.getState().pointed === id) point(null);
    },
    [id],
  );
  const at = () => point(id);
  const away = () => point(null);
  return { 'data-pointed': pointed || undefined, onPointerEnter: at, onPointerLeave: away, onFocus: at, onBlur: away };
};
