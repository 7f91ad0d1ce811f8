import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  GrowthDocument,
  NeighbourCountsDocument,
  type GrowthQuery,
  type GrowthQueryVariables,
} from './operations.generated.ts';
import { request } from './request.ts';

export type GrowthAsked = GrowthQueryVariables;
export type GrowthOffered = NonNullable<GrowthQuery['growth']>;

/** How many neighbours each of these has in all, by kind. */
export const neighbourCounts = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['network', 'neighbours', ...ids],
    queryFn: async ({ signal }) => (await request(NeighbourCountsDocument, { ids: [...ids] }, signal)).neighbourCounts,
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

/** What expanding an entity would bring. */
export const growth = (asked: GrowthAsked) =>
  queryOptions({
    queryKey: ['network', 'growth', asked],
    queryFn: async ({ signal }) => (await request(GrowthDocument, asked, signal)).growth,
    placeholderData: keepPreviousData,
  });
