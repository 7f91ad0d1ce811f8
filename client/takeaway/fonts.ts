import chinese from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?url';
import latinMore from '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-ext-400-normal.woff?url';
import latin from '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff?url';
import { lettersIn } from './letters.ts';
import { unpacked } from './woff.ts';

/** A font that may be put into a file (SIL Open Font Licence). */
export interface Font {
  name: string;
  bytes: Uint8Array;
  letters: ReadonlySet<number>;
}

/** Each is asked only for what those before it lack. */
const files = { chinese, latin, latinMore };

/** What is written for a letter that no font has: printers' own mark for it. */
export const stand = '〓';

const lackedBy = (fonts: readonly Font[], letters: readonly string[]) =>
  letters.filter((letter) => !fonts.some((font) => font.letters.has(letter.codePointAt(0)!)));

const fontFrom = async (name: string, address: string): Promise<Font> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font ${name} was answered with status ${response.status}`);
  const bytes = await unpacked(await response.arrayBuffer());
  return { name, bytes, letters: lettersIn(bytes) };
};

/** The fonts that these texts need, and the letters that none of ours has. */
export const fontsFor = async (texts: readonly string[]): Promise<{ fonts: Font[]; lacking: string[] }> => {
  const letters = [...new Set(texts.join(''))];
  const fonts: Font[] = [];
  for (const [name, address] of Object.entries(files))
    if (fonts.length === 0 || lackedBy(fonts, letters).length > 0) fonts.push(await fontFrom(name, address));
  return { fonts, lacking: lackedBy(fonts, letters) };
};

/** A text in pieces that one font each can write; what none can is written as its stand-in. */
export const runsOf = (text: string, fonts: readonly Font[]): { font: Font; text: string }[] => {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const font = fonts.find(({ letters }) => letters.has(letter.codePointAt(0)!));
    const [own, said] = [font ?? fonts[0]!, font ? letter : stand];
    const last = runs.at(-1);
    if (last?.font === own) last.text += said;
    else runs.push({ font: own, text: said });
  }
  return runs;
};
