import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  SearchDocument,
  SearchFacetsDocument,
  SearchIdsDocument,
  type SearchFacetName,
  type SearchIdsQuery,
  type SearchIdsQueryVariables,
} from './operations.generated.ts';
import { request } from './request.ts';

export type FacetName = SearchFacetName;

/** What is looked for, and among what. */
export type SearchAsked = Pick<SearchIdsQueryVariables, 'text' | 'filter' | 'belonging'>;

/** So many hits are shown at first, and so many at the most. */
export const shownAtFirst = 10;
export const mostShown = 100;
const mostValues = 60;

/** The server ranks no more than so many. */
export const mostFound = 500;

/** The best hits, and how many there are. */
export const found = (asked: SearchAsked, first: number) =>
  queryOptions({
    queryKey: ['search', asked, first],
    queryFn: async ({ signal }) => (await request(SearchDocument, { ...asked, first }, signal)).search,
    placeholderData: keepPreviousData,
  });

/** By what all hits can be narrowed further; asked for apart, so that hits need not wait for it. */
export const foundFacets = (asked: SearchAsked) =>
  queryOptions({
    queryKey: ['search', 'facets', asked],
    queryFn: async ({ signal }) =>
      (await request(SearchFacetsDocument, { ...asked, most: mostValues }, signal)).search.facets,
    placeholderData: keepPreviousData,
  });

/** Ids of all hits that are ranked, the best first. */
export const foundIds = (asked: SearchAsked) =>
  queryOptions({
    queryKey: ['search', 'ids', asked],
    queryFn: async ({ signal }) => {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo }: SearchIdsQuery['search'] = (
          await request(SearchIdsDocument, { ...asked, after }, signal)
        ).search;
        ids.push(...nodes.map(({ entity }) => entity.id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
      }
    },
  });
