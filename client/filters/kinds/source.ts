import { ofChoices } from '../ofChoices.tsx';

/** Documents, pages and data sets that it rests on. */
export const source = ofChoices('source', {
  entities: (entity) => entity.sourceIds,
  links: (link) => link.sourceIds,
  label: (value, { nameOf }) => nameOf(value),
});
