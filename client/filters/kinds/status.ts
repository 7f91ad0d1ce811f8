import { ofChoices } from '../ofChoices.tsx';

const unstated = 'NONE';

/** There, or to be built, joined, explored. */
export const status = ofChoices('status', {
  entities: (entity) => [entity.status ?? unstated],
  links: (link) => [link.status ?? unstated],
  label: (value, { words }) => {
    const said: Record<string, string> = { ...words.statuses, [unstated]: words.filters.unstated };
    return said[value] ?? value;
  },
  order: ({ words }) => [...Object.keys(words.statuses), unstated],
});
