import { useQuery } from '@tanstack/react-query';
import { mayIn, sessionNow, type Act } from '../api/session.ts';

/** What whoever is here may do; as long as that is not known, nothing that not everybody may. */
export const useMay = () => {
  const { data: session } = useQuery(sessionNow);
  return (act: Act, by?: string | null): boolean => session !== undefined && mayIn(session, act, by);
};

export type May = ReturnType<typeof useMay>;
