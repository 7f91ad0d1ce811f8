import { useQuery } from '@tanstack/react-query';
import { baseNow } from '../atlas/own-base.ts';
import { useWords } from '../language/words.ts';

/** What the map stands on, in a sentence; the usual one until it is known. */
export const useBase = (): string => {
  const { atlas } = useWords();
  const { data } = useQuery({ queryKey: ['base map'], queryFn: baseNow, staleTime: Infinity });
  if (data?.is === 'own') return atlas.ownBase(data.credit);
  return data?.is === 'refused' ? atlas.refusedBase : atlas.base;
};
