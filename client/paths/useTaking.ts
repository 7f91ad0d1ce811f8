import { useEffect, useRef } from 'react';
import type { Shown } from '../store/shown.ts';
import { take, useView } from '../store/store.ts';

/** While a field waits and can be seen, an entity that is chosen anywhere fills it; a link opens its card as ever. */
export const useTaking = (waiting: number | null, shown: Shown, choose: (at: number, id: string) => void) => {
  const covered = useView((view) => view.selected !== null);
  const latest = useRef({ shown, choose });
  useEffect(() => {
    latest.current = { shown, choose };
  });
  useEffect(() => {
    if (waiting === null || covered) return;
    take((id) => {
      const { shown, choose } = latest.current;
      if (shown.links.some((link) => link.id === id)) return false;
      choose(waiting, id);
      return true;
    });
    return () => take(null);
  }, [waiting, covered]);
};
