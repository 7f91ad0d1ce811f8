import { labelIn } from '../../language/names.ts';
import { ofChoices } from '../ofChoices.tsx';

/** Kinds of links. */
export const linkKind = ofChoices('linkKind', {
  links: (link) => [link.kind],
  label: (value, { ontology, language }) => {
    const declared = ontology.linkKinds.find(({ name }) => name === value);
    return declared ? labelIn(language, declared) : value;
  },
  order: ({ ontology }) => ontology.linkKinds.map(({ name }) => name),
});
