import type { EntityRow } from '../graph/model.ts';
import { layers } from '../ontology/layers.ts';
import { searchTerms } from '../search/normalise.ts';
import { bestFit } from '../search/rank.ts';
import { callerMistake } from '../errors.ts';
import { decodePlace, lazyConnection, pageSize, toConnection, type LazyConnection } from './connection.ts';
import type { Context } from './context.ts';
import { facetsOf, narrowingOf, type SearchFacetRow } from './search-facets.ts';
import type { QueryResolvers, QuerySearchArgs } from './types.generated.ts';

/** An entity found by its name, with the name and how well it fits. */
export interface SearchHitRow {
  entity: EntityRow;
  name: string;
  score: number;
}

/** A page of hits; nothing of it is looked up before it is asked for. */
export interface SearchRow extends LazyConnection<SearchHitRow> {
  facets: (args: { first: number }) => Promise<SearchFacetRow[]>;
}

/** How many are ranked; those with the shortest names come first, which fit best. */
const mostRanked = 500;
const longestText = 100;

const byFit = (a: SearchHitRow, b: SearchHitRow) =>
  b.score - a.score ||
  layers.indexOf(a.entity.layer) - layers.indexOf(b.entity.layer) ||
  (a.entity.id < b.entity.id ? -1 : 1);

const namesOf = (entity: EntityRow) => [entity.nameZh, entity.nameEn, ...entity.aliases];

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const narrows = (input: object | null | undefined) =>
  Object.values(input ?? {}).some((given) => (given ?? null) !== null);

/** The ids of all that hold the words, short names first; null for no words, which everything holds. */
const holding = async ({ ask }: Context, text: string, terms: readonly string[]): Promise<string[] | null> => {
  if (text.trim() === '') return null;
  if (terms.length === 0) return [];
  return (await ask('search/matching', { terms })).flatMap(({ ids }) => [...ids].sort());
};

/** Those that are ranked, and how many fit in all. What nothing narrows needs no analyst. */
const lookFor = async (context: Context, { filter, belonging }: QuerySearchArgs, among: readonly string[] | null) => {
  if (narrows(filter) || narrows(belonging)) {
    return context.analyse('narrowed', { ...narrowingOf(among, filter, belonging), most: mostRanked });
  }
  return { total: among?.length ?? 0, ids: among?.slice(0, mostRanked) ?? [] };
};

/** Ranking needs names only; the few that are shown are read whole. */
const wholeOf = async ({ load }: Context, hits: readonly SearchHitRow[]): Promise<SearchHitRow[]> => {
  const whole = await Promise.all(hits.map(({ entity }) => load.entity.load(entity.id)));
  return hits.flatMap((hit, at) => (whole[at] ? [{ ...hit, entity: whole[at] }] : []));
};

export const search: QueryResolvers['search'] = (_, args, context): SearchRow => {
  const { text, first, after, filter, belonging } = args;
  if (text.length > longestText) {
    throw callerMistake(`text may have ${longestText} characters, it has ${text.length}`, {
      argument: 'text',
      to: longestText,
    });
  }
  const size = pageSize(first);
  const from = decodePlace(after);
  // The longest first: it is the rarest, and the one that an index looks up.
  const terms = searchTerms(text).sort((a, b) => b.length - a.length);
  const among = once(() => holding(context, text, terms));
  const found = once(async () => lookFor(context, args, await among()));
  const total = async () => (await found()).total;
  const rank = (entity: EntityRow) =>
    terms.length > 0 ? { entity, ...bestFit(namesOf(entity), text) } : { entity, name: entity.nameZh, score: 1 };
  const page = async () => {
    const { ids } = await found();
    const named = ids.length === 0 ? [] : await context.ask('entity/by-ids', { ids, lean: true });
    const ranked = named.map(({ entity }) => rank(entity)).sort(byFit);
    const shown = await wholeOf(context, ranked.slice(from, from + size + 1));
    const keyOf = (_hit: SearchHitRow, index: number) => String(from + index + 1);
    return toConnection(shown, { first, after }, keyOf, total);
  };
  return {
    ...lazyConnection(page, total),
    facets: async ({ first: most }) => facetsOf(context, narrowingOf(await among(), filter, belonging), most),
  };
};
