/** Where in the text the reading is; `lineStart` and `base` count characters from the beginning of the text. */
export interface Position {
  line: number;
  lineStart: number;
  /** Where the piece that is being read begins. */
  base: number;
}

/** How many lists and objects may stand within each other in one value. */
export const deepest = 100;

const [quote, backslash, lineBreak] = [34, 92, 10];

/** What ends a number or a word: white space, `,` `:` `"` and brackets. */
const ends = new Set([9, 10, 13, 32, 34, 44, 58, 91, 93, 123, 125]);

const bareEnd = (piece: string, from: number): number => {
  for (let at = from; at < piece.length; at++) if (ends.has(piece.charCodeAt(at))) return at;
  return -1;
};

/**
 * Finds where a JSON value ends in text that comes in pieces, without understanding it; `JSON.parse` then does, which is
 * many times as fast as to do it by hand. A line break in a text and too many brackets end it too: it is refused then.
 */
export const createScan = (position: Position) => {
  let [depth, inText, escaped, bare] = [0, false, false, false];
  let [kept, parts, length]: [boolean, string[], number] = [true, [], 0];

  const begin = (code: number, keep: boolean) => {
    [depth, inText, escaped] = [0, false, false];
    bare = code !== quote && code !== 91 && code !== 123;
    [kept, parts, length] = [keep, [], 0];
  };

  /** The index after the value in the piece, or -1 if it goes on in the next. */
  const endIn = (piece: string, from: number): number => {
    if (bare) return bareEnd(piece, from);
    let [open, within, skip] = [depth, inText, escaped];
    for (let at = from; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (within) {
        if (skip) skip = false;
        else if (code === backslash) skip = true;
        else if (code === lineBreak) return at + 1;
        else if (code === quote) {
          within = false;
          if (open === 0) return at + 1;
        }
      } else if (code === quote) within = true;
      else if (code === 123 || code === 91) {
        if (++open > deepest) return at + 1;
      } else if (code === 125 || code === 93) {
        if (--open === 0) return at + 1;
      } else if (code === lineBreak) {
        position.line++;
        position.lineStart = position.base + at + 1;
      }
    }
    [depth, inText, escaped] = [open, within, skip];
    return -1;
  };

  /** Goes on in a piece: the index after the value, or -1 if it goes on in the next. */
  const read = (piece: string, from: number): number => {
    const end = endIn(piece, from);
    if (kept) parts.push(piece.slice(from, end < 0 ? piece.length : end));
    length += (end < 0 ? piece.length : end) - from;
    return end;
  };

  return {
    begin,
    read,
    text: () => parts.join(''),
    length: () => (kept ? length : 0),
    isBare: () => bare,
    /** Whether what is being read is a list or an object that is not over. */
    opens: () => depth > 0,
  };
};
