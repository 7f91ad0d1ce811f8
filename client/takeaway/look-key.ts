import type { Words } from '../language/zh.ts';
import { entryLabel, lackingLabel, shapeLabel } from '../look/entry-label.ts';
import { figure } from '../look/figure.ts';
import { shapeOfNone } from '../look/shaped.ts';
import type { ColourMeaning } from '../look/painted.ts';
import type { SizeMeaning } from '../look/sized.ts';
import type { LookTold } from '../look/useLook.ts';
import { unknownHue } from '../marks/palette.ts';
import type { ColourBy } from '../store/picture.ts';
import type { Language } from '../store/view.ts';

/** What colours and sizes tell, as lines beside a picture. */
export interface LookKey {
  /** What colours tell where it is not the kind: what it is, and each colour with its meaning. */
  colour: { head: string; lines: { text: string; colour: string }[] } | null;
  /** What shapes tell where it is not the kind. */
  shape: { head: string; lines: { text: string; shape: string }[] } | null;
  /** What sizes tell, line by line. */
  size: string[];
}

const linesOf = (meaning: ColourMeaning, by: ColourBy, language: Language, words: Words) => {
  const own =
    'entries' in meaning
      ? meaning.entries.map((entry) => ({
          text: `${entryLabel(entry, by, meaning, language, words)} ${words.find.figure(entry.count)}`,
          colour: entry.colour,
        }))
      : (meaning.scale?.begins ?? []).map((begin, at) => ({
          text: words.look.from(figure(language, meaning.amount, begin)),
          colour: meaning.colours[at] ?? unknownHue,
        }));
  const { unknown } = meaning;
  return unknown > 0 ? [...own, { text: lackingLabel(meaning, unknown, words), colour: unknownHue }] : own;
};

const endsOf = (meaning: SizeMeaning, language: Language, words: Words) => {
  const { ends, amount } = meaning;
  if (!ends) return words.look.noValues;
  const [least, most] = [figure(language, amount, ends.least), figure(language, amount, ends.most)];
  return ends.least === ends.most ? words.look.same(most) : words.look.larger(least, most);
};

/** The lines for the look of now; what is still being computed says so. */
export const lookKeyOf = (look: LookTold, language: Language, words: Words): LookKey => {
  const { look: said } = words;
  const { colourBy, sizeBy, shapeBy, colourMeaning, sizeMeaning, shapeMeaning } = look;
  const waits = (meaning: unknown): meaning is 'computing' | 'failed' => typeof meaning === 'string';
  const colour = colourMeaning && {
    head: said.told(said.colour, said.by[colourBy]),
    lines: waits(colourMeaning)
      ? [{ text: said[colourMeaning], colour: unknownHue }]
      : linesOf(colourMeaning, colourBy, language, words),
  };
  const size = [
    said.told(said.size, said.by[sizeBy]),
    ...(sizeBy === 'LINKS' ? [words.sizeMeans] : []),
    ...(waits(sizeMeaning) ? [said[sizeMeaning]] : []),
    ...(sizeMeaning && !waits(sizeMeaning) ? [endsOf(sizeMeaning, language, words)] : []),
  ];
  const shape = shapeMeaning && {
    head: said.told(said.shape, said.by[shapeBy]),
    lines: [
      ...shapeMeaning.entries.map((entry) => ({
        text: `${shapeLabel(entry, shapeBy, language, words)} ${words.find.figure(entry.count)}`,
        shape: entry.shape,
      })),
      ...(shapeMeaning.unknown > 0 ? [{ text: said.unknown(shapeMeaning.unknown), shape: shapeOfNone }] : []),
    ],
  };
  return { colour, shape, size };
};
