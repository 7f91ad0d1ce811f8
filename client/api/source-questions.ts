import { queryOptions } from '@tanstack/react-query';
import { SourceTitlesDocument, type SourceTitlesQuery } from './operations.generated.ts';
import { request } from './request.ts';

type Sources = SourceTitlesQuery['sources'];

/** What all sources are called. */
export const sourceTitles = queryOptions({
  queryKey: ['sources', 'titles'],
  queryFn: async ({ signal }) => {
    const all: Sources['nodes'] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: Sources = (await request(SourceTitlesDocument, { after }, signal)).sources;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  },
});
