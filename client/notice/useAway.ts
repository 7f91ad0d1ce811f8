import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isUnready, RequestError } from '../api/request.ts';
import { fetchMissing, useMissing } from './missing.ts';

/** Why answers do not come: the server is out of reach, or its graph is not ready yet. */
export type Absence = 'away' | 'unready';

/** What keeps answers from coming, and whether anything came before; with the way to ask again. */
export const useAway = () => {
  const cache = useQueryClient().getQueryCache();
  const unreached = () =>
    cache.getAll().filter(({ state }) => state.error instanceof RequestError && state.error.code === 'NETWORK');
  const waiting = () =>
    cache
      .getAll()
      .some(({ state }) => state.status !== 'success' && isUnready(state.error ?? state.fetchFailureReason));
  const listen = (changed: () => void) => cache.subscribe(changed);
  const missing = useMissing();
  const absence = useSyncExternalStore(listen, (): Absence | null =>
    missing || unreached().length > 0 ? 'away' : waiting() ? 'unready' : null,
  );
  const loaded = useSyncExternalStore(listen, () => cache.getAll().some(({ state }) => state.data !== undefined));
  const again = () => {
    unreached().forEach((query) => void query.fetch());
    void fetchMissing();
  };
  return { absence, loaded, again };
};
