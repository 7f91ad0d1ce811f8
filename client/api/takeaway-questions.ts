import { queryOptions } from '@tanstack/react-query';
import { TakenNetworkDocument } from './operations.generated.ts';
import { request, RequestError, withoutHeader, withoutText } from './request.ts';

/** These entities and the links among them, with all that they rest on. */
export const takenNetwork = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['network', 'taken', ids],
    queryFn: async ({ signal }) =>
      (await request(TakenNetworkDocument, { ids: [...ids], limit: Math.max(ids.length, 1) }, signal)).network,
  });

/** Where the whole graph is to be had as a file, but for what rests on these sources alone. */
export const wholeGraphAt = (path: string, language: string, without: readonly string[] = []): string =>
  `/export/${path}?${new URLSearchParams({
    lang: language,
    ...(without.length > 0 && { without: withoutText(without) }),
  })}`;

/** These entities and links as a file that the server writes. */
export const fileOf = async (
  path: string,
  language: string,
  picture: { ids: readonly string[]; links: readonly string[] },
): Promise<Blob> => {
  const response = await fetch(`/export/${path}?lang=${language}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...withoutHeader() },
    body: JSON.stringify(picture),
  });
  if (!response.ok) throw new RequestError('EXPORT_REFUSED', `Status ${response.status}.`);
  return response.blob();
};
