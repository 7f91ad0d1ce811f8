import type { Ontology } from '../api/model.ts';
import type { TwinWords } from '../language/twin-zh.ts';
import type { Shown } from '../store/shown.ts';

type Sort = keyof TwinWords['ends'];

const sorts: readonly Sort[] = ['platforms', 'partners', 'activities', 'actors', 'places', 'topics', 'policy'];

export interface Ends {
  of: Sort;
  count: number;
}

/** What the server counts, and is asked for while the rest is told. */
export type Counted = number | 'asked' | 'unknown';

/**
 * The other ends of an entity's links that are shown, by group. A country that it cooperates with is a partner, by itself or
 * through a unit; of a country only by itself, as its units lead to others who merely take part in them too.
 */
export const endsOf = (id: string, { entities, links }: Shown, { kinds }: Ontology): Ends[] => {
  const known = new Map(kinds.map((kind) => [kind.name as string, kind]));
  const kindOf = new Map(entities.map((entity) => [entity.id, entity.kind as string]));
  const isCountry = (end: string) => kindOf.get(end) === 'COUNTRY';
  const found = new Map<string, Sort>();
  const units = new Set<string>();
  for (const { kind, from, to } of links) {
    if (from.id !== id && to.id !== id) continue;
    const end = from.id === id ? to.id : from.id;
    const its = known.get(kindOf.get(end) ?? '');
    const group = sorts.find((one) => one === its?.group.name);
    if (isCountry(end) && kind === 'PARTNERS_WITH') found.set(end, 'partners');
    else if (group && end !== id && !found.has(end)) found.set(end, group);
    if (its?.unit && !isCountry(id)) units.add(end);
  }
  for (const { kind, from, to } of links)
    if (kind === 'PARTNERS_WITH')
      for (const [unit, end] of [
        [from.id, to.id],
        [to.id, from.id],
      ] as const)
        if (units.has(unit) && isCountry(end) && !found.has(end)) found.set(end, 'partners');
  const all = [...found.values()];
  return sorts.map((of) => ({ of, count: all.filter((one) => one === of).length })).filter(({ count }) => count > 0);
};

const told = (said: readonly string[], counted: Counted, words: TwinWords, of: (count: number) => string, no: string) =>
  (counted === 'asked' ? said : [...said, counted === 'unknown' ? no : of(counted)]).join(words.comma);

/** What is told of an entity in one sentence: its other ends, and its gaps unless they are still asked for. */
export const sentenceOf = (ends: readonly Ends[], gaps: Counted, words: TwinWords): string => {
  const said = ends.length > 0 ? ends.map(({ of, count }) => words.ends[of](count)) : [words.noEnds];
  return told(said, gaps, words, words.openGaps, words.gapsUnknown);
};

/** What is told of a link: its kind and its state, and on how much it rests unless that is still asked for. */
export const linkSentenceOf = (said: readonly string[], pieces: Counted, words: TwinWords): string =>
  told(said, pieces, words, words.pieces, words.piecesUnknown);
