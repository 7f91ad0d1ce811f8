/** A word of a line, and whether it stood between quotation marks. */
export interface Word {
  text: string;
  quoted: boolean;
}

const isSpace = (line: string, at: number) => at >= line.length || line.charCodeAt(at) <= 32;

const references = /&#(?:(\d{1,7})|[xX]([\dA-Fa-f]{1,6}));/g;

/** Pajek writes characters that a font does not have as numbers: `&#26080;`. */
const decoded = (text: string) =>
  text.includes('&#')
    ? text.replace(references, (whole, decimal?: string, hexadecimal?: string) => {
        const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** The end of a word that begins with a quotation mark; another inside is escaped, or has no space after it. */
const quotedEnd = (line: string, from: number): number => {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    let slashes = 0;
    while (at - slashes > from && line[at - slashes - 1] === '\\') slashes += 1;
    if (slashes % 2 === 0 && isSpace(line, at + 1)) return at;
  }
  return -1;
};

/** Words of a line of Pajek: between quotation marks, a time in brackets, or up to the next space. */
export function* wordsOf(line: string): Generator<Word> {
  let [at, quotes, brackets] = [0, true, true]; // whether one that closes may still come
  while (at < line.length) {
    if (isSpace(line, at)) {
      at += 1;
      continue;
    }
    const quote = quotes && line[at] === '"' ? quotedEnd(line, at + 1) : null;
    const bracket = brackets && line[at] === '[' ? line.indexOf(']', at) : null;
    [quotes, brackets] = [quotes && quote !== -1, brackets && bracket !== -1];
    if (quote !== null && quote >= 0) {
      yield { text: decoded(line.slice(at + 1, quote).replace(/\\(["\\])/g, '$1')), quoted: true };
      at = quote + 1;
    } else {
      let stop = Math.max(bracket ?? -1, at) + 1;
      if ((bracket ?? -1) < 0) while (!isSpace(line, stop)) stop += 1;
      yield { text: decoded(line.slice(at, stop)), quoted: false };
      at = stop;
    }
  }
}

const plain = /^[ !#-%'-[\]-~]*$/;

/** A text as a quoted word: what would end or change it is written as a number, which Pajek resolves. */
export const quotedWord = (text: string): string =>
  plain.test(text)
    ? `"${text}"`
    : `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|&(?=#)/gu, (one) => `&#${one.codePointAt(0)};`)}"`;
