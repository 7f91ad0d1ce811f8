import { useQuery } from '@tanstack/react-query';
import { ontology } from '../api/questions.ts';
import { labelIn } from '../language/names.ts';
import { useView } from '../store/store.ts';

/** Kinds of entities and of links as the ontology has them, and what they are called. */
export const useKinds = () => {
  const { data } = useQuery(ontology);
  const language = useView((view) => view.language);
  const options = (kinds: readonly { name: string; labelZh: string; labelEn: string }[] = []) =>
    kinds.map((kind) => ({ value: kind.name, label: labelIn(language, kind) }));
  return {
    kinds: options(data?.kinds),
    linkKinds: options(data?.linkKinds),
    markOf: (name: string) => data?.kinds.find((kind) => kind.name === name),
  };
};
