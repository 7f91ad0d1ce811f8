import type { Ontology } from '../../api/model.ts';
import { labelIn } from '../../language/names.ts';
import type { Words } from '../../language/zh.ts';
import type { Language } from '../../store/view.ts';
import type { Naming } from './outlines.ts';

/** Heads in a language; groups are called as the ontology calls them. */
export const namingIn = (
  language: Language,
  { placeless, ring }: Words['layout'],
  ontology: Pick<Ontology, 'groups'> | undefined,
): Naming => ({
  group: (name) => {
    const group = ontology?.groups.find((one) => one.name === name);
    return group ? labelIn(language, group) : name;
  },
  placeless,
  ring,
});
