import { useEffect, useRef } from 'react';
import type { Shown } from '../store/shown.ts';
import { take } from '../store/store.ts';

/** While a field waits, an entity that is chosen anywhere fills it. */
export const useTaking = (waiting: number | null, shown: Shown, choose: (at: number, id: string) => void) => {
  const taking = useRef({ shown, choose });
  useEffect(() => {
    taking.current = { shown, choose };
  });
  useEffect(() => {
    if (waiting === null) return;
    take((id) => {
      const { shown, choose } = taking.current;
      if (!shown.links.some((link) => link.id === id)) choose(waiting, id);
    });
    return () => take(null);
  }, [waiting]);
};
