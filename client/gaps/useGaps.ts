import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { gapList, gapMembers } from '../api/gap-questions.ts';
import type { GapList } from '../store/gaps.ts';
import { askedOf } from './asked.ts';
import { rowsOf, type Row } from './rows.ts';

const none: readonly Row[] = [];

/** The list with its lines, as far as they are there. */
export const useGaps = (list: GapList) => {
  const asked = askedOf(list);
  const { data, error, isPlaceholderData, refetch } = useQuery(gapList(asked));
  const family = list.family && data?.families.some(({ family: { id } }) => id === list.family) ? list.family : null;
  const members = useInfiniteQuery({ ...gapMembers(asked, family ?? ''), enabled: family !== null });
  const pages = members.data?.pages;
  const rows = useMemo(
    () =>
      data
        ? rowsOf(
            data.families,
            data.singles,
            family ? { id: family, members: pages?.flatMap(({ nodes }) => nodes) } : null,
          )
        : none,
    [data, family, pages],
  );
  return {
    summary: data,
    rows,
    error,
    busy: isPlaceholderData,
    loadingRest: members.isFetching,
    retry: () => void refetch(),
    loadRest: () => void (members.isError ? members.refetch() : members.fetchNextPage()),
  };
};
