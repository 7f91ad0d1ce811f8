import { hashKey, infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  ApiTokensDocument,
  AuditCheckDocument,
  AuditLogDocument,
  CreateTokenDocument,
  MarkSourceDocument,
  PeopleDocument,
  RevokeTokenDocument,
  SourceMarksDocument,
  type ApiTokensQuery,
  type CreateTokenMutationVariables,
  type MarkSourceMutationVariables,
  type SourceMarksQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

export type TokenLine = ApiTokensQuery['apiTokens'][number];
export type SourceMark = SourceMarksQuery['sources']['nodes'][number];
export type TokenAsked = CreateTokenMutationVariables;

/** Everybody who may sign in, a page at a time. */
export const people = infiniteQueryOptions({
  queryKey: ['people', 'all'],
  queryKeyHashFn: hashKey,
  initialPageParam: null as string | null,
  queryFn: async ({ signal, pageParam }) => (await request(PeopleDocument, { after: pageParam }, signal)).people,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  staleTime: 0,
});

export const tokensKey = ['people', 'tokens'];

export const apiTokens = queryOptions({
  queryKey: tokensKey,
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) => (await request(ApiTokensDocument, {}, signal)).apiTokens,
  staleTime: 0,
});

export const createToken = async (asked: TokenAsked) => (await request(CreateTokenDocument, asked)).createToken;
export const revokeToken = async (id: string) => (await request(RevokeTokenDocument, { id })).revokeToken;

/** What was done, the newest first, a page at a time; of one person or one sort where those are named. */
export const auditLog = (asked: { person: string | null; action: string | null }) =>
  infiniteQueryOptions({
    queryKey: ['people', 'log', asked],
    queryKeyHashFn: hashKey,
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (await request(AuditLogDocument, { ...asked, after: pageParam }, signal)).audit,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const auditCheck = queryOptions({
  queryKey: ['people', 'check'],
  queryKeyHashFn: hashKey,
  queryFn: async ({ signal }) => (await request(AuditCheckDocument, {}, signal)).auditCheck,
  enabled: false,
});

export const marksKey = ['people', 'marks'];

/** What is asked of all sources gets the same answer whichever are switched off. */
const noneOff: readonly string[] = [];

/** Who may see which source, a page at a time. */
export const sourceMarks = infiniteQueryOptions({
  queryKey: marksKey,
  queryKeyHashFn: hashKey,
  initialPageParam: null as string | null,
  queryFn: async ({ signal, pageParam }) =>
    (await request(SourceMarksDocument, { after: pageParam }, signal, noneOff)).sources,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  staleTime: 0,
});

export const markSource = async (asked: MarkSourceMutationVariables) =>
  (await request(MarkSourceDocument, asked, undefined, noneOff)).markSource;
