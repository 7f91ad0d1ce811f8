import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  joinEntities,
  keepApart,
  proposals,
  type Proposal,
  type ProposalsAsked,
  type Side,
} from '../api/same-questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { after, beside, keyOf, pairsIn, without } from './pairs.ts';
import type { Deciding } from './useDeciding.ts';

/** The pairs that have come, the one that is looked at, and what can be decided of it. */
export const useProposals = (asked: ProposalsAsked, { decide }: Deciding) => {
  const { same: words } = useWords();
  const language = useView((view) => view.language);
  const queries = useQueryClient();
  const { data, isError, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(proposals(asked));
  const pairs = pairsIn(data);
  const [looked, setLooked] = useState('');
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const pair = pairs.find((one) => keyOf(one) === looked) ?? pairs[0];
  const key = pair && keyOf(pair);

  /** The one that stays is proposed; a person may say otherwise. */
  const sidesOf = (pair: Proposal): [Side, Side] =>
    others.has(keyOf(pair)) ? [pair.drop, pair.keep] : [pair.keep, pair.drop];
  const look = (to: Proposal | undefined) => {
    if (!to) return;
    setLooked(keyOf(to));
    if (keyOf(to) === keyOf(pairs.at(-1)!) && hasNextPage) void fetchNextPage();
  };
  const goOn = (decided: Proposal) => {
    const next = after(pairs, keyOf(decided));
    if (next) setLooked(keyOf(next));
    queries.setQueryData(proposals(asked).queryKey, (data) => data && without(data, keyOf(decided)));
  };
  const decideOf = (write: (keep: Side, drop: Side, by: string) => ReturnType<Parameters<typeof decide>[0]>) =>
    pair &&
    decide(async (by) => {
      const told = await write(...sidesOf(pair), by);
      goOn(pair);
      return told;
    });

  return {
    page: data?.pages[0],
    pairs,
    pair,
    key,
    at: pairs.findIndex((one) => keyOf(one) === key),
    sides: pair && sidesOf(pair),
    isError,
    busy: isPlaceholderData,
    loadingMore: isFetchingNextPage,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    retry: () => void refetch(),
    look,
    move: (by: 1 | -1) => look(beside(pairs, key ?? '', by)),
    swap: () =>
      key !== undefined &&
      setOthers((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key])),
    join: () =>
      decideOf(async (keep, drop, by) => ({
        decided: await joinEntities({ keep: keep.id, drop: drop.id, by }),
        sentence: words.joined(nameIn(language, keep)),
      })),
    part: () =>
      decideOf(async (a, b, by) => ({
        decided: await keepApart({ a: a.id, b: b.id, by }),
        sentence: words.keptApart(nameIn(language, a), nameIn(language, b)),
      })),
  };
};

export type Pairs = ReturnType<typeof useProposals>;
