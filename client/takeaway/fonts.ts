import chinese from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?url';
import latinMore from '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-ext-400-normal.woff?url';
import latin from '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff?url';
import type { Language } from '../store/view.ts';
import { lettersIn } from './letters.ts';
import { unpacked } from './woff.ts';

/** A font that may be put into a file (SIL Open Font Licence). */
export interface Font {
  name: Name;
  bytes: Uint8Array;
  letters: ReadonlySet<number>;
}

/** As the file calls it that it is put into. */
type Name = 'NotoSansSC' | 'NotoSansSC-Latin' | 'NotoSansSC-LatinExt';

const files: Record<Name, string> = {
  NotoSansSC: chinese,
  'NotoSansSC-Latin': latin,
  'NotoSansSC-LatinExt': latinMore,
};

/** Which is asked first: dots and quotation marks are of another form in each. The next is for what those before it lack. */
const order: Record<Language, readonly Name[]> = {
  zh: ['NotoSansSC', 'NotoSansSC-LatinExt'],
  en: ['NotoSansSC-Latin', 'NotoSansSC', 'NotoSansSC-LatinExt'],
};

/** What is written for a letter that no font has: printers' own mark for it. */
export const stand = '〓';

const lackedBy = (fonts: readonly Font[], letters: readonly string[]) =>
  letters.filter((letter) => !fonts.some((font) => font.letters.has(letter.codePointAt(0)!)));

const fontFrom = async (name: Name): Promise<Font> => {
  const response = await fetch(files[name]);
  if (!response.ok) throw new Error(`the font ${name} was answered with status ${response.status}`);
  const bytes = await unpacked(await response.arrayBuffer());
  return { name, bytes, letters: lettersIn(bytes) };
};

/** The fonts that these texts need, and the letters that none of ours has. */
export const fontsFor = async (
  texts: readonly string[],
  language: Language,
): Promise<{ fonts: Font[]; lacking: string[] }> => {
  const letters = [...new Set([...texts, stand].join(''))];
  const fonts: Font[] = [];
  for (const name of order[language]) if (lackedBy(fonts, letters).length > 0) fonts.push(await fontFrom(name));
  return { fonts, lacking: lackedBy(fonts, letters) };
};

/** A text in pieces that one font each can write; what none can is written as its stand-in. */
export const runsOf = (text: string, fonts: readonly Font[]): { font: Font; text: string }[] => {
  const runs: { font: Font; text: string }[] = [];
  const fontOf = (letter: string) => fonts.find(({ letters }) => letters.has(letter.codePointAt(0)!));
  for (const letter of text) {
    const font = fontOf(letter);
    const [own, said] = font ? [font, letter] : [fontOf(stand)!, stand];
    const last = runs.at(-1);
    if (last?.font === own) last.text += said;
    else runs.push({ font: own, text: said });
  }
  return runs;
};
