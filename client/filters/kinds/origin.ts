import { ofChoices } from '../ofChoices.tsx';

/** Where the evidence was read. */
export const origin = ofChoices('origin', {
  entities: (entity) => entity.origins,
  links: (link) => link.origins,
  label: (value, { words }) => {
    const said: Record<string, string> = words.origins;
    return said[value] ?? value;
  },
  order: ({ words }) => Object.keys(words.origins),
});
