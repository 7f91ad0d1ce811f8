import { inks } from '../canvas/inks.ts';
import { tagOf } from '../language/names.ts';
import type { Ink, Sheet } from './ink.ts';
import { linesOf, widthAt, written } from './lines.ts';
import { edge, groundOn } from './page.ts';
import type { Plate } from './plate.ts';

const keyWidth = 214;
const size = { title: 25, longTitle: 19, amount: 13.5, credit: 10.5 };
const [headLeading, creditLeading] = [27, 15.5];

/** The page: title, amount and date on top, legend at the left, sources at the foot, the picture in between. */
export const sheetOf = (plate: Plate): Sheet => {
  const { page, title, date, credits, language, scheme, words } = plate;
  const ink = inks[scheme];
  const ground = groundOn(scheme);
  const { width, height } = page;
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
  const drawn = plate.draw(bounds, ground);
  const amount = [...drawn.told, date.toLocaleDateString(tagOf[language], { dateStyle: 'long' })].join(' · ');
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
      { kind: 'group', part: 'picture', inks: drawn.inks },
      { kind: 'group', part: 'head', inks: headInks },
      plate.key({ x: edge, y: top + 4, width: keyWidth }),
      { kind: 'group', part: 'foot', inks: footInks },
    ],
  };
};
