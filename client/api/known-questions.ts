import { hashKey, queryOptions } from '@tanstack/react-query';
import { CardDocument, CoreNetworkDocument } from './operations.generated.ts';
import { request } from './request.ts';

const none: readonly string[] = [];

/** The server takes no more than so many at once. */
const most = 5_000;

/** Which of these there are, whichever sources are switched off; one that is selected may be a link. */
export const unknownAmong = (ids: readonly string[], selected: string | null) =>
  queryOptions({
    queryKey: ['unknown', ids, selected],
    queryKeyHashFn: hashKey,
    queryFn: async ({ signal }): Promise<readonly string[]> => {
      const asked = { filter: { ids: ids.slice(0, most) }, limit: most };
      const { entities } = (await request(CoreNetworkDocument, asked, signal, none)).network;
      const there = new Set(entities.map(({ id }) => id));
      const left = ids.slice(0, most).filter((id) => !there.has(id));
      if (selected === null || !left.includes(selected)) return left;
      const { node } = await request(CardDocument, { id: selected }, signal, none);
      return node ? left.filter((id) => id !== selected) : left;
    },
  });
