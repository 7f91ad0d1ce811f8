import { queryOptions } from '@tanstack/react-query';
import {
  PathsDocument,
  WhyNoPathDocument,
  type PathFilter,
  type PathsQuery,
  type PathsQueryVariables,
  type WhyNoPathQuery,
} from './operations.generated.ts';
import { request } from './request.ts';

/** The longest way that the API looks for. */
export const farthest = 6;

/** How many of the nearest ways are looked through for the one that asks least of a person. */
const looked = 10;

export interface WaysAsked extends Pick<PathsQueryVariables, 'from' | 'to' | 'maxLength' | 'linkFilter'> {
  filters: PathFilter[];
}
export type Path = NonNullable<PathsQuery['paths']>[number];
export type WhyNoPath = NonNullable<WhyNoPathQuery['whyNoPath']>;

/** Parts of a question without which there is a way; where its kinds are among them, the nearest ways that there are then. */
export interface Help extends NonNullable<WhyNoPath['together']> {
  ways: readonly Path[];
}

/** The best ways between two, best first; null where one of the two is not there. */
export const paths = (asked: WaysAsked & { k: number }) =>
  queryOptions({
    queryKey: ['paths', asked],
    queryFn: async ({ signal }) =>
      (await request(PathsDocument, { ...asked, order: 'EVIDENCE' }, signal)).paths ?? null,
  });

/** Parts of a question that stand in the way: alone, or else together. */
const inTheWay = ({ relaxations, together }: WhyNoPath) => [
  ...relaxations.flatMap(({ field, at, length }) => (length === null ? [] : { parts: [{ field, at }], length })),
  ...(together ? [together] : []),
];

/** What cuts every way between two, and the nearest ways that there would be otherwise. */
export const whyNoPath = (asked: WaysAsked) =>
  queryOptions({
    queryKey: ['paths', 'why', asked],
    queryFn: async ({ signal }) => {
      const { whyNoPath: why } = await request(WhyNoPathDocument, asked, signal);
      if (!why) return null;
      const { from, to, filters } = asked;
      const waysWithout = async ({ parts, length }: Pick<Help, 'parts' | 'length'>) => {
        if (!parts.some(({ field }) => field === 'kinds')) return [];
        const left = filters.filter((_, place) => !parts.some(({ at }) => at === place));
        const question = { from, to, k: looked, maxLength: length, filters: left, order: 'LENGTH' as const };
        return (await request(PathsDocument, question, signal)).paths ?? [];
      };
      const helps = inTheWay(why).map(async (help): Promise<Help> => ({ ...help, ways: await waysWithout(help) }));
      return { ...why, helps: await Promise.all(helps) };
    },
  });
