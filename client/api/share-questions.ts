import { queryOptions } from '@tanstack/react-query';
import {
  CreateShareDocument,
  RevokeShareDocument,
  SharePreviewDocument,
  SharesDocument,
  type CreateShareMutationVariables,
  type SharesQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

/** What sharing a view would disclose now. */
export const sharePreview = (viewId: string, notPublic: boolean) =>
  queryOptions({
    queryKey: ['share', viewId, notPublic],
    queryFn: async ({ signal }) => (await request(SharePreviewDocument, { viewId, notPublic }, signal)).sharePreview,
    staleTime: 0,
  });

export type ShareLine = SharesQuery['shares'][number];

/** What one has shared, and for administrators what anybody has; the newest first. */
export const shares = queryOptions({
  queryKey: ['shares'],
  queryFn: async ({ signal }) => (await request(SharesDocument, {}, signal)).shares,
  staleTime: 0,
});

export const createShare = async (said: CreateShareMutationVariables) =>
  (await request(CreateShareDocument, said)).createShare;
export const revokeShare = (id: string) => request(RevokeShareDocument, { id });
