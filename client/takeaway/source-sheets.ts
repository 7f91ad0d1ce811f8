import { inks } from '../canvas/inks.ts';
import { tagOf, textIn } from '../language/names.ts';
import type { Ink, Sheet, TextInk } from './ink.ts';
import { linesOf, written } from './lines.ts';
import { edge, groundOn } from './page.ts';
import type { Plate } from './plate.ts';
import type { CountedSource } from './sources.ts';

const [size, leading, between, gap] = [11, 15.5, 9, 36];
const top = edge + 66;

/** All sources of a picture with publisher, terms and address, on as many pages as they take. */
export const sourceSheets = (
  sources: readonly CountedSource[],
  { page, language, scheme, words, title }: Pick<Plate, 'page' | 'language' | 'scheme' | 'words' | 'title'>,
): Sheet[] => {
  const ink = inks[scheme];
  const { width, height } = page;
  const column = (width - 2 * edge - gap) / 2;
  const pages: Ink[][] = [];
  let [at, down] = [-1, height];
  const place = (lines: readonly { text: string; manner: Partial<TextInk> }[]) => {
    if (down + lines.length * leading > height - edge) {
      at += 1;
      down = top;
      if (at % 2 === 0) pages.push([]);
    }
    const x = edge + (at % 2) * (column + gap);
    for (const { text, manner } of lines) {
      pages.at(-1)!.push(...written([text], x, down, 0, { size, colour: ink.text, ...manner }));
      down += leading;
    }
    down += between;
  };
  for (const { titleZh, titleEn, publisher, licence, credit, url, supports } of sources) {
    const name = words.taking.supporting(textIn(language, titleZh, titleEn) ?? '', supports);
    const about = [...new Set([publisher, credit, licence])].filter((one) => one).join(' · ');
    place([
      ...linesOf(name, size, column).map((text) => ({ text, manner: {} })),
      ...[about, url]
        .flatMap((one) => (one ? linesOf(one, size - 1, column) : []))
        .map((text) => ({ text, manner: { size: size - 1, colour: ink.aside } })),
    ]);
  }
  return pages.map((said, index) => ({
    width,
    height,
    ground: groundOn(scheme),
    tag: tagOf[language],
    title,
    description: words.taking.sourcesPage,
    inks: [
      ...written([words.taking.sourcesPage], edge, edge + 18, 0, { size: 18, colour: ink.text, strong: true }),
      ...written([title], edge, edge + 40, 0, { size: 12, colour: ink.aside }),
      ...written([`${index + 2} / ${pages.length + 1}`], width - edge, edge + 18, 0, {
        size: 12,
        colour: ink.aside,
        anchor: 'end',
      }),
      ...said,
    ],
  }));
};
