import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteView, viewsKey } from '../api/view-questions.ts';
import { keepAs, useStore } from '../store/store.ts';

/** Views that are to go, and do so only when the list is closed: until then a wrong click costs nothing. */
export const useRemovals = () => {
  const queries = useQueryClient();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const keep = (id: string) => setMarked((ids) => ids.filter((one) => one !== id));
  const { mutate, error, reset } = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) {
        await deleteView(id);
        keep(id);
        if (useStore.getState().view.saved === id) keepAs();
      }
    },
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
  return {
    marked,
    mark: (id: string) => setMarked((ids) => [...ids, id]),
    keep,
    keepAll: () => {
      setMarked([]);
      reset();
    },
    /** Deletes them; `done` comes when all of them are gone. */
    carryOut: (done: () => void) => (marked.length > 0 ? mutate(marked, { onSuccess: done }) : done()),
    error,
  };
};

export type Removals = ReturnType<typeof useRemovals>;
