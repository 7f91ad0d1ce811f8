import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../api/model.ts';
import { coreNetwork, neighbourhood } from '../api/questions.ts';
import { withAdded } from './shown.ts';
import { useView } from './store.ts';

const none: readonly string[] = [];

// Of its own, so that it stays the same: the answers are then put together once and not at every rendering.
const answers = (results: UseQueryResult<Network>[]) => results.flatMap(({ data }) => data ?? []);

/** The core of the network and what a person has brought into it; `kept` is what was brought in. */
export const useNetwork = () => {
  const core = useQuery(coreNetwork);
  const ids = useView((view) => view.added) ?? none;
  const added = useQueries({ queries: ids.map((id) => neighbourhood(id)), combine: answers });
  const { data, isError, refetch } = core;
  const network = useMemo(() => data && withAdded(data, added), [data, added]);
  const kept = useMemo(() => new Set(added.flatMap(({ entities }) => entities.map(({ id }) => id))), [added]);
  return { core: data, network, kept, isError, refetch };
};
