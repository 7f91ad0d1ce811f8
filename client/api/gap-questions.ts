import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  AcceptGapDocument,
  GapFactsDocument,
  GapListDocument,
  GapMembersDocument,
  ReopenGapDocument,
  StartGapDocument,
  type AcceptGapMutationVariables,
  type GapFactsQuery,
  type GapLineFragment,
  type GapListQuery,
  type GapListQueryVariables,
  type GapMembersQuery,
  type ReopenGapMutationVariables,
  type StartGapMutationVariables,
} from './operations.generated.ts';
import { request } from './request.ts';

/** What every question about gaps begins with: a decision makes all of them old. */
export const gapsKey = ['gaps'];

export type GapsAsked = GapListQueryVariables;
export type GapLine = GapLineFragment;
export type GapFacts = NonNullable<GapFactsQuery['gap']>;
export type GapSummary = GapListQuery['gaps'];

/** How many of a family come at once. */
const page = 100;

const ofFamilies = ({ filter, layers }: GapsAsked, families: string[], after: string | null) => ({
  filter: { ...filter, families },
  layers,
  first: page,
  after,
});

/** The only member of each family that has no other: it stands in the list itself. */
const singles = async (asked: GapsAsked, { families }: GapSummary, signal: AbortSignal): Promise<GapLine[]> => {
  const alone = families.filter(({ count }) => count === 1).map(({ family }) => family.id);
  const lines: GapLine[] = [];
  for (let after: string | null = null; alone.length > lines.length;) {
    const { nodes, pageInfo }: GapMembersQuery['gaps'] = (
      await request(GapMembersDocument, ofFamilies(asked, alone, after), signal)
    ).gaps;
    lines.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return lines;
};

/** The families of what fits, with the figures for every other choice. */
export const gapList = (asked: GapsAsked) =>
  queryOptions({
    queryKey: [...gapsKey, 'list', asked],
    queryFn: async ({ signal }) => {
      const { gaps } = await request(GapListDocument, asked, signal);
      return { ...gaps, singles: await singles(asked, gaps, signal) };
    },
    placeholderData: keepPreviousData,
  });

/** The members of a family, a page at a time. */
export const gapMembers = (asked: GapsAsked, family: string) =>
  infiniteQueryOptions({
    queryKey: [...gapsKey, 'members', asked, family],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (await request(GapMembersDocument, ofFamilies(asked, [family], pageParam), signal)).gaps,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

/** All that is known of one finding; null where there is none with this id. */
export const gapFacts = (id: string, layers: GapsAsked['layers']) =>
  queryOptions({
    queryKey: [...gapsKey, 'one', id, layers],
    queryFn: async ({ signal }) => (await request(GapFactsDocument, { id, layers }, signal)).gap,
  });

export const acceptGap = (said: AcceptGapMutationVariables) => request(AcceptGapDocument, said);
export const startGap = (said: StartGapMutationVariables) => request(StartGapDocument, said);
export const reopenGap = (said: ReopenGapMutationVariables) => request(ReopenGapDocument, said);
