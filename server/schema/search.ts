import type { EntityRow } from '../graph/model.ts';
import { layers } from '../ontology/layers.ts';
import { searchTerms } from '../search/normalise.ts';
import { bestFit } from '../search/rank.ts';
import { callerMistake } from '../errors.ts';
import { decodePlace, pageSize, toConnection } from './connection.ts';
import { entityParams } from './filters.ts';
import type { QueryResolvers } from './types.generated.ts';

/** An entity found by its name, with the name and how well it fits. */
export interface SearchHitRow {
  entity: EntityRow;
  name: string;
  score: number;
}

/** How many candidates are ranked; those with the shortest names come first, which fit best. */
const mostRanked = 500;
const longestText = 100;

const byFit = (a: SearchHitRow, b: SearchHitRow) =>
  b.score - a.score ||
  layers.indexOf(a.entity.layer) - layers.indexOf(b.entity.layer) ||
  (a.entity.id < b.entity.id ? -1 : 1);

const namesOf = (entity: EntityRow) => [entity.nameZh, entity.nameEn, ...entity.aliases];

export const search: QueryResolvers['search'] = async (_, { text, first, after, filter }, { ask }) => {
  if (text.length > longestText) {
    throw callerMistake(`text may have ${longestText} characters, it has ${text.length}`, {
      argument: 'text',
      to: longestText,
    });
  }
  const size = pageSize(first);
  // The longest first: it is the rarest, and the one that an index looks up.
  const terms = searchTerms(text).sort((a, b) => b.length - a.length);
  const params = { terms, ...entityParams(filter) };
  const rows = terms.length > 0 ? await ask('search/candidates', { ...params, limit: mostRanked }) : [];
  const ranked = rows.map(({ entity }) => ({ entity, ...bestFit(namesOf(entity), text) })).sort(byFit);
  const from = decodePlace(after);
  const count = async () => (terms.length > 0 ? ((await ask('search/count', params))[0]?.total ?? 0) : 0);
  return toConnection(
    ranked.slice(from, from + size + 1),
    { first, after },
    (_hit, index) => String(from + index + 1),
    count,
  );
};
