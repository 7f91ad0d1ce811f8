import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entity, Ontology } from '../api/model.ts';
import { card } from '../api/questions.ts';
import { allSources } from '../api/source-questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import type { Filter } from '../store/filter.ts';
import { useView } from '../store/store.ts';
import type { Telling } from './filter-kind.ts';

type Node = Awaited<ReturnType<NonNullable<ReturnType<typeof card>['queryFn']>>>;

const named = (results: UseQueryResult<Node>[]) =>
  results.flatMap(({ data }) => (data && 'nameZh' in data ? data : []));

const idsIn = ({ name, values }: Filter): readonly string[] =>
  name === 'near' ? values : name === 'around' ? values.slice(0, 1) : [];

/** All that is needed to say the filters of a stack; asks for names only where the network does not know them. */
export const useTelling = (entities: readonly Entity[], ontology: Ontology, filters: readonly Filter[]): Telling => {
  const words = useWords();
  const language = useView((view) => view.language);
  const { data: sources } = useQuery({ ...allSources, enabled: filters.some(({ name }) => name === 'source') });
  const known = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  const strange = [...new Set(filters.flatMap(idsIn))].filter((id) => id !== '' && !known.has(id));
  const others = useQueries({ queries: strange.map((id) => card(id)), combine: named });
  return useMemo(() => {
    const names = new Map([
      ...(sources ?? []).map(({ id, titleZh, titleEn }) => [id, language === 'zh' ? titleZh : titleEn] as const),
      ...others.map((entity) => [entity.id, nameIn(language, entity)] as const),
    ]);
    const nameOf = (id: string) => {
      const entity = known.get(id);
      return entity ? nameIn(language, entity) : (names.get(id) ?? id);
    };
    return { words, language, ontology, nameOf };
  }, [words, language, ontology, sources, others, known]);
};
