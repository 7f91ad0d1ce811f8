import { inks } from '../canvas/inks.ts';
import { tagOf } from '../language/names.ts';
import type { Ink, Sheet } from './ink.ts';
import { keyInks } from './key-inks.ts';
import { layoutOf } from './layout.ts';
import { linesOf, widthAt, written } from './lines.ts';
import { edge, groundOn, pageFor } from './page.ts';
import { pictureInks } from './picture-inks.ts';
import type { Picture } from './picture.ts';

const keyWidth = 214;
const size = { title: 25, longTitle: 19, amount: 13.5, credit: 10.5 };
const [headLeading, creditLeading] = [27, 15.5];

/** The page: title, amount and date on top, legend at the left, sources at the foot, the picture in between. */
export const sheetOf = (picture: Picture): Sheet => {
  const { elements, drawn, within, shelved, legend, hidden, title, date, credits, language, scheme, words } = picture;
  const ink = inks[scheme];
  const ground = groundOn(scheme);
  const { width, height } = pageFor(drawn);
  const across = width - 2 * edge;
  const short = linesOf(title, size.title, across).length === 1;
  const headSize = short ? size.title : size.longTitle;
  const heads = linesOf(title, headSize, across);
  const below = edge + 18 + (heads.length - 1) * headLeading;
  const made = words.product;
  const room = across - widthAt(made, size.credit) - 30;
  const said = credits.flatMap((line) => linesOf(line, size.credit, room));
  const foot = height - edge + 8 - (Math.max(said.length, 1) - 1) * creditLeading;
  const rule = foot - 22;
  const top = below + 52;
  const aside = { size: size.credit, colour: ink.aside };
  const footInks: Ink[] = [
    {
      kind: 'path',
      steps: [
        ['M', edge, rule],
        ['L', width - edge, rule],
      ],
      stroke: ink.line,
      width: 0.6,
    },
    ...written(said, edge, foot, creditLeading, aside),
    ...written([made], width - edge, foot, 0, { ...aside, anchor: 'end' }),
  ];
  const bounds = { left: edge + keyWidth + 12, top: top - 22, right: width - edge, bottom: rule - 10 };
  const layout = layoutOf(elements, drawn, bounds, picture.outlines);
  const unlinked = shelved ? elements.entities.filter(({ links }) => links === 0).length : 0;
  const unnamed = layout.named - layout.sides.size;
  const told = [
    words.taking.amount(elements.entities.length, elements.links.length),
    ...(unlinked > 0 ? [words.unlinked(unlinked)] : []),
    ...(drawn.ghosts.length > 0 ? [words.taking.ghosts(drawn.ghosts.length)] : []),
    ...(within > 0 ? [words.drawing.inside(within)] : []),
    ...(hidden > 0 ? [words.taking.hidden(hidden)] : []),
    ...(unnamed > 0 ? [words.taking.unnamed(unnamed)] : []),
    date.toLocaleDateString(tagOf[language], { dateStyle: 'long' }),
  ];
  const amount = told.join(' · ');
  const headInks: Ink[] = [
    ...written(heads, edge, edge + 18, headLeading, { size: headSize, colour: ink.text, strong: true }),
    ...written([amount], edge, below + 26, 0, {
      size: Math.min(size.amount, (size.amount * across) / widthAt(amount, size.amount)),
      colour: ink.aside,
    }),
  ];
  return {
    width,
    height,
    ground,
    tag: tagOf[language],
    title,
    description: [amount, ...credits].join('\n'),
    inks: [
      { kind: 'group', part: 'picture', inks: pictureInks(picture, layout, ground) },
      { kind: 'group', part: 'head', inks: headInks },
      keyInks(legend, { x: edge, y: top + 4, width: keyWidth }, scheme, words),
      { kind: 'group', part: 'foot', inks: footInks },
    ],
  };
};
