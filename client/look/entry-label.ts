import { nameIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { ColourBy } from '../store/picture.ts';
import type { Language } from '../store/view.ts';
import type { ColourMeaning, Entry } from './painted.ts';

type Entries = Extract<ColourMeaning, { communities: boolean }>;

/** What a line of the legend says of a value. */
export const entryLabel = (
  { value }: Entry,
  by: ColourBy,
  { communities, leading }: Entries,
  language: Language,
  words: Words,
): string => {
  const labels: Readonly<Record<string, string>> = {
    ...(by === 'STATUS' && words.statuses),
    ...(by === 'LAYER' && words.layers),
    ...(by === 'CONFIDENCE' && words.confidences),
  };
  if (value === null) return words.look.otherCommunities;
  const first = leading?.get(value);
  if (first) return words.look.community(nameIn(language, first));
  return communities ? value : (labels[value] ?? value);
};
