import { ofChoices } from '../ofChoices.tsx';

/** How sure the evidence is. */
export const confidence = ofChoices('confidence', {
  entities: (entity) => [entity.confidence],
  links: (link) => [link.confidence],
  label: (value, { words }) => {
    const said: Record<string, string> = words.confidences;
    return said[value] ?? value;
  },
  order: ({ words }) => Object.keys(words.confidences),
});
