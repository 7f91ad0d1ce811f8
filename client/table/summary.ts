import type { Ontology } from '../api/model.ts';
import type { TwinWords } from '../language/twin-zh.ts';
import type { Shown } from '../store/shown.ts';

type Sort = keyof TwinWords['ends'];

const sorts: readonly Sort[] = ['platforms', 'partners', 'activities', 'actors', 'places', 'topics', 'policy'];

export interface Ends {
  of: Sort;
  count: number;
}

/** The other ends of an entity's links that are shown, by group; a country that it cooperates with is a partner. */
export const endsOf = (id: string, { entities, links }: Shown, { kinds }: Ontology): Ends[] => {
  const groups = new Map(kinds.map(({ name, group }) => [name as string, group.name]));
  const kindOf = new Map(entities.map((entity) => [entity.id, entity.kind as string]));
  const found = new Map<string, Sort>();
  for (const { kind, from, to } of links) {
    if (from.id !== id && to.id !== id) continue;
    const end = from.id === id ? to.id : from.id;
    const its = kindOf.get(end);
    const group = sorts.find((one) => one === groups.get(its ?? ''));
    if (its === 'COUNTRY' && kind === 'PARTNERS_WITH') found.set(end, 'partners');
    else if (group && end !== id && !found.has(end)) found.set(end, group);
  }
  const all = [...found.values()];
  return sorts.map((of) => ({ of, count: all.filter((one) => one === of).length })).filter(({ count }) => count > 0);
};

/** What is told of an entity in one sentence: its other ends, and its gaps unless they are still asked for. */
export const sentenceOf = (ends: readonly Ends[], gaps: number | 'asked' | 'unknown', words: TwinWords): string => {
  const told = ends.length > 0 ? ends.map(({ of, count }) => words.ends[of](count)) : [words.noEnds];
  if (gaps === 'asked') return told.join(words.comma);
  return [...told, gaps === 'unknown' ? words.gapsUnknown : words.openGaps(gaps)].join(words.comma);
};
