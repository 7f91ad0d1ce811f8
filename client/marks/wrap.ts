/** Size of a label's letters on the screen, in pixels. */
export const letter = 12;
export const lineHeight = 1.25;

const widestChinese = 9;
const widestLatin = 10.5;
const mostLines = 3;
const mostKnown = 20_000;
const opening = /^[（(《「【[“]$/u;
const closing = /^[）)》」】\]”，。、：；,.;:•·]+$/u;

/** Width in em: a Chinese letter is one, a Latin one about half. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    // Numbers instead of patterns: this is asked for every letter of a large picture.
    width += code >= 0x2e80 && code <= 0xffef ? 1 : code >= 65 && code <= 90 ? 0.66 : 0.53;
  }
  return width;
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const latin = /[\p{Script=Latin}\d&/.'’-]$/u;
const latinStart = /^[\p{Script=Latin}\d&/.'’-]/u;

/** A line may not end between these: brackets and commas stay with their word, Latin words end at spaces. */
const together = (before: string, after: string) =>
  opening.test(before.at(-1)!) ||
  closing.test(after) ||
  after.trim() === '' ||
  (latin.test(before) && latinStart.test(after));

/** Nothing but Latin words and spaces: what stands between the spaces stays together. */
const plain = /^[\p{Script=Latin}\d&/.'’-][\p{Script=Latin}\d&/.'’ -]*$/u;

const wordsOf = (text: string): string[] => {
  if (plain.test(text)) return text.match(/\S+\s*/g) ?? [];
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && together(last, segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
};

/** Words on lines of about the same length. */
const broken = (words: readonly string[]): string[] => {
  const name = words.join('');
  const widest = /\p{Script=Han}/u.test(name) ? widestChinese : widestLatin;
  const count = Math.max(1, Math.ceil(widthOf(name) / widest));
  const fair = Math.max(widthOf(name) / count, 4);
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1)!;
    const grown = widthOf((line + word).trimEnd());
    if (line === '' || grown <= fair + 0.6 || (grown <= widest && lines.length === count))
      lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
};

/** Which words to leave out so that a number of them is gone: what comes before the end, which tells like names apart. */
const without = (words: readonly string[], gone: number): string[] => {
  const last = Math.max(1, Math.ceil((words.length - gone) / 2));
  const head = words
    .slice(0, words.length - gone - last)
    .join('')
    .replace(/[\s,;，、；]+$/u, '');
  return [...wordsOf(`${head}… `), ...words.slice(-last)];
};

const wrap = (name: string): string => {
  const words = wordsOf(name);
  let lines = broken(words);
  for (let gone = 1; lines.length > mostLines && gone < words.length - 1; gone += 1)
    lines = broken(without(words, gone));
  return lines.slice(0, mostLines).join('\n');
};

const known = new Map<string, string>();

/** A name on up to three lines, broken where words end; a longer one loses words before its end. */
export const wrapped = (name: string): string => {
  const before = known.get(name);
  if (before !== undefined) return before;
  // So many are of pictures long gone.
  if (known.size > mostKnown) known.clear();
  const label = wrap(name);
  known.set(name, label);
  return label;
};

/** Width and height of a wrapped label, in pixels on the screen. */
export const measured = (label: string): { labelWidth: number; labelHeight: number } => {
  const lines = label.split('\n');
  return {
    labelWidth: Math.max(...lines.map(widthOf)) * letter,
    labelHeight: lines.length * letter * lineHeight,
  };
};
