import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { savedView } from '../api/view-questions.ts';
import { useWords } from '../language/words.ts';
import { Failed } from '../notice/Failed.tsx';
import { Waiting } from '../notice/Waiting.tsx';
import { savedStateFrom } from '../store/saved.ts';
import { addressOf, openSaved, useStore } from '../store/store.ts';
import { NotThere } from './NotThere.tsx';

/** Asks for a saved view and opens it; says so where there is none, or none that this page can read. */
export const Coming = ({ id }: { id: string }) => {
  const { kept: words } = useWords();
  const [, go] = useLocation();
  const { data, isError, refetch } = useQuery(savedView(id));
  const state = useMemo(() => data && savedStateFrom(data.version, data.state), [data]);
  useLayoutEffect(() => {
    if (!state) return;
    // An address says the page too; from the list one comes to the page that was saved.
    const chosen = useStore.getState().awaited?.from;
    openSaved(id, state);
    if (chosen && state.path !== location.pathname) go(addressOf(state.path), { replace: true });
  }, [id, state, go]);
  if (data === null) return <NotThere sentence={words.unknown(id)} />;
  if (data && !state) return <NotThere sentence={words.unreadable(data.name)} />;
  return isError ? <Failed retry={() => void refetch()} /> : <Waiting />;
};
