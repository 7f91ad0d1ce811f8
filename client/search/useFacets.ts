import { useQuery } from '@tanstack/react-query';
import type { FoundFacets } from '../api/model.ts';
import { ontology } from '../api/questions.ts';
import { foundFacets, type FacetName } from '../api/search-questions.ts';
import { labelIn, nameIn, textIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { askedOf, type Scope } from './scope.ts';

export type Facet = FoundFacets[number];

/** What one can narrow by, once somebody looks; `current` is false while it is still that of the question before. */
export const useFacets = (asked: string, scope: Scope, enabled: boolean) => {
  const { data, isPlaceholderData } = useQuery({ ...foundFacets(askedOf(asked, scope)), enabled });
  return { facets: data, current: data !== undefined && !isPlaceholderData };
};

/** What facets are called: places and fields as the ontology calls them. */
export const useFacetName = () => {
  const { facets } = useWords().find;
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  return (by: FacetName): string => {
    if (by !== 'REGION' && by !== 'COUNTRY' && by !== 'FIELD') return facets[by];
    const kind = data?.kinds.find(({ name }) => name === by);
    return kind ? labelIn(language, kind) : '';
  };
};

/** What the values of facets are called. */
export const useValueName = (facets: readonly Facet[] | undefined) => {
  const words = useWords();
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  return (by: FacetName, id: string): string => {
    if (by === 'LAYER') return words.layers[id as keyof typeof words.layers] ?? id;
    if (by === 'STATUS') return words.statuses[id as keyof typeof words.statuses] ?? id;
    const kind = by === 'KIND' && data?.kinds.find(({ name }) => name === id);
    if (kind) return labelIn(language, kind);
    const value = facets?.find((facet) => facet.by === by)?.values.find((one) => one.id === id);
    if (value?.entity) return nameIn(language, value.entity);
    return textIn(language, value?.source?.titleZh, value?.source?.titleEn) ?? id;
  };
};

/** A value of a facet by its name. */
export type ValueName = ReturnType<typeof useValueName>;
