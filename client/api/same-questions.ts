import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import {
  JoinByRuleDocument,
  JoinEntitiesDocument,
  KeepApartDocument,
  PartEntitiesDocument,
  ProposeAgainDocument,
  SameDecisionsDocument,
  SameProposalsDocument,
  type DecidedFragment,
  type JoinByRuleMutationVariables,
  type JoinEntitiesMutationVariables,
  type KeepApartMutationVariables,
  type SameProposalsQuery,
  type SameSideFragment,
  type SameRule,
} from './operations.generated.ts';
import { request } from './request.ts';

export type Side = SameSideFragment;
export type ProposalPage = SameProposalsQuery['sameProposals'];
export type Proposal = ProposalPage['nodes'][number];
export type Decided = DecidedFragment;
export type Rule = SameRule;

/** Which proposals: all, or those that a rule joins from a score on. */
export type ProposalsAsked = { rule: null; minimumScore: null } | { rule: Rule; minimumScore: number };

export const allProposals: ProposalsAsked = { rule: null, minimumScore: null };

/** How many come at once. */
const page = 30;

const nextOf = ({ pageInfo }: Pick<ProposalPage, 'pageInfo'>) =>
  pageInfo.hasNextPage ? pageInfo.endCursor : undefined;

/** Pairs that may be the same, the likeliest first. */
export const proposals = (asked: ProposalsAsked) =>
  infiniteQueryOptions({
    queryKey: ['same', 'proposals', asked],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (await request(SameProposalsDocument, { ...asked, first: page, after: pageParam }, signal)).sameProposals,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });

/** What was decided of pairs, the newest first, also what was undone. */
export const decisions = infiniteQueryOptions({
  queryKey: ['same', 'decisions'],
  initialPageParam: null as string | null,
  queryFn: async ({ signal, pageParam }) =>
    (await request(SameDecisionsDocument, { first: page, after: pageParam }, signal)).sameDecisions,
  getNextPageParam: nextOf,
});

export const joinEntities = async (said: JoinEntitiesMutationVariables): Promise<Decided> =>
  (await request(JoinEntitiesDocument, said)).joinEntities;

export const keepApart = async (said: KeepApartMutationVariables): Promise<Decided> =>
  (await request(KeepApartDocument, said)).keepApart;

export const joinByRule = async (said: JoinByRuleMutationVariables) =>
  (await request(JoinByRuleDocument, said)).joinByRule;

/** Undoes what holds: what was joined is two again, what was kept apart is proposed again. */
export const undoDecision = async ({ id, state }: Pick<Decided, 'id' | 'state'>, by: string): Promise<Decided> =>
  state === 'JOINED'
    ? (await request(PartEntitiesDocument, { id, by })).partEntities
    : (await request(ProposeAgainDocument, { id, by })).proposeAgain;
