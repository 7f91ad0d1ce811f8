import { queryOptions } from '@tanstack/react-query';
import {
  PathsDocument,
  WhyNoPathDocument,
  type PathsQuery,
  type PathsQueryVariables,
  type WhyNoPathQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

/** The longest way that the API looks for. */
export const farthest = 6;

/** How many of the nearest ways are looked through for the one that asks least of a person. */
const looked = 10;

export type WaysAsked = Pick<PathsQueryVariables, 'from' | 'to' | 'maxLength' | 'linkFilter'>;
export type Path = NonNullable<PathsQuery['paths']>[number];
export type WhyNoPath = NonNullable<WhyNoPathQuery['whyNoPath']>;

/** The best ways between two, best first; null where one of the two is not there. */
export const paths = (asked: PathsQueryVariables) =>
  queryOptions({
    queryKey: ['paths', asked],
    queryFn: async ({ signal }) => (await request(PathsDocument, asked, signal)).paths ?? null,
  });

/** What cuts every way between two, and the nearest ways that there are without any limit. */
export const whyNoPath = ({ from, to, maxLength, linkFilter }: WaysAsked) =>
  queryOptions({
    queryKey: ['paths', 'why', from, to, maxLength, linkFilter],
    queryFn: async ({ signal }) => {
      const [{ whyNoPath: why }, { paths: ways }] = await Promise.all([
        request(WhyNoPathDocument, { from, to, maxLength, linkFilter: linkFilter ?? null }, signal),
        request(PathsDocument, { from, to, k: looked, maxLength: farthest }, signal),
      ]);
      return why ? { ...why, ways: ways ?? [] } : null;
    },
  });
