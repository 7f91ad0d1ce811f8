import { useCallback } from 'react';
import type { Link, Network, Ontology } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';

/** Puts a link in words: from, kind, to. */
export const useSentences = (network: Network, ontology: Ontology) => {
  const words = useWords();
  const language = useView((view) => view.language);
  return useCallback(
    (link: Link) => {
      const name = (id: string) => {
        const entity = network.entities.find((one) => one.id === id);
        return entity ? nameIn(language, entity) : id;
      };
      const kind = ontology.linkKinds.find((one) => one.name === link.kind);
      return words.atlas.between(name(link.from.id), kind ? labelIn(language, kind) : link.kind, name(link.to.id));
    },
    [network, ontology, words, language],
  );
};
