import { queryOptions } from '@tanstack/react-query';
import {
  MentionsDocument,
  PolicyObligationsDocument,
  type MentionsQuery,
  type PolicyObligationsQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

export type Mentioned = MentionsQuery['entities']['nodes'][number];
export type Obligation = PolicyObligationsQuery['obligations'][number];

/** Everything that rests on the words of a source, with where it stands in them. */
export const mentioned = (source: string) =>
  queryOptions({
    queryKey: ['mentioned', source],
    queryFn: async ({ signal }) => {
      const all: Mentioned[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo }: MentionsQuery['entities'] = (
          await request(MentionsDocument, { source, after }, signal)
        ).entities;
        all.push(...nodes);
        if (!pageInfo.hasNextPage) return all;
        after = pageInfo.endCursor;
      }
    },
  });

/** What the measures of a policy call for, and how far it is there. */
export const obligations = queryOptions({
  queryKey: ['obligations', 'of measures'],
  queryFn: async ({ signal }) => (await request(PolicyObligationsDocument, {}, signal)).obligations,
});
