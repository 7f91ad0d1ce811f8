import { ofChoices } from '../ofChoices.tsx';

/** Named by the policy, its background, or further information. */
export const layer = ofChoices('layer', {
  entities: (entity) => [entity.layer],
  label: (value, { words }) => {
    const said: Record<string, string> = words.layers;
    return said[value] ?? value;
  },
  order: ({ words }) => Object.keys(words.layers),
});
