import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../api/model.ts';
import { coreNetwork, neighbourhood, networkOf } from '../api/questions.ts';
import { pictureAtFirst } from './picture.ts';
import { within, withAdded } from './shown.ts';
import { useView } from './store.ts';

const none: readonly string[] = [];

// Of its own, so that it stays the same: the answers are then put together once and not at every rendering.
const answers = (results: UseQueryResult<Network>[]) => results.flatMap(({ data }) => data ?? []);

/** What the picture starts from, with what a person let grow, and brought into it; `kept` is what was brought in. */
export const useNetwork = () => {
  const { base, growths } = useView((view) => view.picture) ?? pictureAtFirst;
  const core = useQuery({ ...coreNetwork, enabled: base === null });
  const own = useQuery({ ...networkOf(base ?? none), enabled: base !== null });
  const first = base === null ? core : own;
  const start = first.data;
  const grown = useMemo(() => growths.flatMap(({ ids }) => ids), [growths]);
  // Asked for together with what was there, so that the links between both are among them.
  const all = useMemo(
    () => (start && grown.length > 0 ? [...new Set([...start.entities.map(({ id }) => id), ...grown])].sort() : null),
    [start, grown],
  );
  const answer = useQuery({ ...networkOf(all ?? none), enabled: all !== null }).data;
  // Until the answer comes there is the one before: of that only what is still wanted.
  const more = useMemo(() => (all && answer ? [within(answer, all)] : []), [all, answer]);
  const ids = useView((view) => view.added) ?? none;
  const added = useQueries({ queries: ids.map((id) => neighbourhood(id)), combine: answers });
  const parts = useMemo(() => (start ? [start, ...more, ...added] : []), [start, more, added]);
  const network = useMemo(() => start && withAdded(start, parts.slice(1)), [start, parts]);
  const kept = useMemo(
    () => new Set([...(base ?? none), ...grown, ...added.flatMap(({ entities }) => entities.map(({ id }) => id))]),
    [base, grown, added],
  );
  return { core: start, network, parts, kept, isError: first.isError, refetch: first.refetch };
};
