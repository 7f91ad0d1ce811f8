import { queryOptions } from '@tanstack/react-query';
import { TakenNetworkDocument } from './operations.generated.ts';
import { request } from './request.ts';

/** These entities and the links among them, with all that they rest on. */
export const takenNetwork = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['network', 'taken', ids],
    queryFn: async ({ signal }) =>
      (await request(TakenNetworkDocument, { ids: [...ids], limit: Math.max(ids.length, 1) }, signal)).network,
  });
