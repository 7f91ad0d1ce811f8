import type { ReactNode } from 'react';
import { useStore } from '../store/store.ts';
import { Coming } from './Coming.tsx';

/** The page; while a saved view is on its way that it is to show, the waiting for it, so that nothing else is seen before. */
export const SavedView = ({ children }: { children: ReactNode }) => {
  const id = useStore(({ awaited }) => awaited?.id);
  return id === undefined ? children : <Coming key={id} id={id} />;
};
