import { useMutation, useQueryClient } from '@tanstack/react-query';
import { savedView, savedViews, saveView } from '../api/view-questions.ts';
import { savedVersion, stateToSave } from '../store/saved.ts';
import { keepAs, useStore } from '../store/store.ts';
import { rememberName } from '../store/person.ts';

export interface Said {
  name: string;
  note: string;
  by: string;
}

const now = () => {
  const { view, standing } = useStore.getState();
  return JSON.stringify(stateToSave(view, standing, location.pathname));
};

/** Saves what is seen now; from then on it is seen under its name. */
export const useSave = (done: (name: string) => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, note, by }: Said) =>
      saveView({ name, note: note || null, by: by || null, version: savedVersion, state: now() }),
    networkMode: 'always',
    onSuccess: (saved, { by }) => {
      rememberName(by);
      queries.setQueryData(savedView(saved.id).queryKey, saved);
      void queries.invalidateQueries(savedViews);
      keepAs(saved.id);
      done(saved.name);
    },
  });
};
