import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isUnready } from './request.ts';

const queryCache = new QueryCache();
const mutationCache = new MutationCache();

/**
 * What the server has answered while these sources were switched off. All answers are in one place, so that what is made
 * old is old for every choice of sources; only their keys differ.
 */
export const answersWithout = (sources = ''): QueryClient =>
  new QueryClient({
    queryCache,
    mutationCache,
    defaultOptions: {
      queries: {
        queryKeyHashFn: (key) => hashKey([sources, ...key]),
        staleTime: 5 * 60_000,
        retry: (failures, error) => isUnready(error) || failures < 1,
        retryDelay: (_, error) => (isUnready(error) ? 2000 : 1000),
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
