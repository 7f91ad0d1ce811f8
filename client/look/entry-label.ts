import { labelIn, nameIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { ColourBy, ShapeBy } from '../store/picture.ts';
import type { Language } from '../store/view.ts';
import type { ColourMeaning, Entry } from './painted.ts';
import { several } from './rules.ts';
import type { ShapeEntry } from './shaped.ts';

type Entries = Extract<ColourMeaning, { communities: boolean }>;

/** What a value of a property is called. */
const valueLabel = (value: string, by: ColourBy | ShapeBy, words: Words): string => {
  const labels: Readonly<Record<string, string>> = {
    ...(by === 'STATUS' && words.statuses),
    ...(by === 'LAYER' && words.layers),
    ...(by === 'CONFIDENCE' && words.confidences),
  };
  return labels[value] ?? value;
};

/** What a line of the legend says of a value. */
export const entryLabel = (
  { value, values }: Entry,
  by: ColourBy,
  { communities, names }: Entries,
  language: Language,
  words: Words,
): string => {
  if (value === several) return words.look.several;
  if (value === null) return values === undefined ? words.look.otherCommunities : words.look.otherValues(values);
  const named = names?.get(value);
  const name = named && nameIn(language, named);
  if (communities) return name === undefined ? value : words.look.community(name);
  return name ?? valueLabel(value, by, words);
};

/** How many have no value, and why. */
export const lackingLabel = (
  { measured, named }: Pick<ColourMeaning, 'measured' | 'named'>,
  count: number,
  { look }: Words,
): string => (measured ? look.unlinked(count) : named ? look.none(count) : look.unknown(count));

/** What a line of the legend says of a shape. */
export const shapeLabel = ({ value, group }: ShapeEntry, by: ShapeBy, language: Language, words: Words): string =>
  group ? labelIn(language, group) : valueLabel(value, by, words);
