import { useMutation, useQueryClient } from '@tanstack/react-query';
import { acceptGap, gapsKey, reopenGap, startGap } from '../api/gap-questions.ts';
import { rememberName } from '../store/person.ts';

export type Act = 'accept' | 'start' | 'reopen';

interface Said {
  by: string;
  reason: string;
  until: string;
}

const said = (id: string, act: Act, { by, reason, until }: Said): Promise<unknown> => {
  if (act === 'accept') return acceptGap({ id, by, reason, until });
  return (act === 'start' ? startGap : reopenGap)({ id, by, reason: reason || null });
};

/** Decides something of a finding; afterwards every list and figure is asked for again. */
export const useDecide = (id: string, act: Act, done: () => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Said) => said(id, act, decision),
    networkMode: 'always',
    onSuccess: async (_, { by }) => {
      rememberName(by);
      await queries.invalidateQueries({ queryKey: gapsKey });
      done();
    },
  });
};
