import { useEffect, useState } from 'react';
import type { Path } from '../api/path-questions.ts';
import { lift } from '../store/store.ts';
import { idsOf, keyOfPath } from './chain.ts';

/** The way that is lifted out of the picture: the one that is pointed at, otherwise the one that is open. */
export const useLifting = () => {
  const [pointed, pointAt] = useState<Path | null>(null);
  const [open, setOpen] = useState<Path | null>(null);
  const way = pointed ?? open;
  useEffect(() => {
    if (!way) return;
    lift(idsOf(way));
    return () => lift([]);
  }, [way]);
  const isOpen = (path: Path) => open !== null && keyOfPath(open) === keyOfPath(path);
  return { pointAt, isOpen, toggle: (path: Path) => setOpen(isOpen(path) ? null : path) };
};

export type Lifting = ReturnType<typeof useLifting>;
