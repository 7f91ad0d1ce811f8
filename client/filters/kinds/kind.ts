import { labelIn } from '../../language/names.ts';
import { ofChoices } from '../ofChoices.tsx';

/** Kinds of entities. */
export const kind = ofChoices('kind', {
  entities: (entity) => [entity.kind],
  label: (value, { ontology, language }) => {
    const declared = ontology.kinds.find(({ name }) => name === value);
    return declared ? labelIn(language, declared) : value;
  },
  order: ({ ontology }) => ontology.kinds.map(({ name }) => name),
});
