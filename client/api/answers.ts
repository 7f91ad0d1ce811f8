import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isUnready, RequestError } from './request.ts';
import { sessionNow } from './session.ts';

const codeOf = (error: unknown) => (error instanceof RequestError ? error.code : undefined);

/** Whose session has ended meanwhile is asked to sign in. */
const onError = (error: Error) => {
  if (codeOf(error) === 'UNAUTHENTICATED') void queryCache.find({ queryKey: sessionNow.queryKey })?.fetch();
};

const queryCache = new QueryCache({ onError });
const mutationCache = new MutationCache({ onError });

/** What asking again does not change. */
const isRefused = (error: Error) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(codeOf(error) ?? '');

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
        retry: (failures, error) => isUnready(error) || (failures < 1 && !isRefused(error)),
        retryDelay: (_, error) => (isUnready(error) ? 2000 : 1000),
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
