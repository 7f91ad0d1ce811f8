/** Takes what GML is made of: words (keys, numbers), texts between quotation marks as they stand, and brackets. */
export interface GmlTaker {
  word: (word: string, line: number) => void;
  text: (text: string, line: number) => void;
  open: (line: number) => void;
  close: (line: number) => void;
}

const [tab, feed, carriage, space, quote, hash, open, close] = [9, 10, 13, 32, 34, 35, 91, 93] as const;

const ends = (code: number) =>
  code === space || code === feed || code === carriage || code === tab || code === open || code === close ||
  code === quote || code === hash; // oxfmt-ignore

const wordEnd = /[ \t\r\n[\]"#]/;
const textEnd = /"/;
const lineEnds = /\r\n|\r|\n/g;

/**
 * Takes GML apart while it comes in pieces, of any length: `more` tells the taker all that is whole and keeps what
 * is not, `end` tells the last word. Texts may span lines.
 */
export const gmlScanner = (taker: GmlTaker) => {
  let [rest, line, returned, inComment, searched] = ['', 1, false, false, 0];
  let ending = wordEnd;
  const scan = (text: string, last: boolean): string => {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === feed || code === carriage) {
        if (code === carriage || !returned) line += 1;
        [returned, inComment] = [code === carriage, false];
        at += 1;
        continue;
      }
      returned = false;
      if (inComment || code === space || code === tab || code === 0xfeff) at += 1;
      else if (code === hash) [inComment, at] = [true, at + 1];
      else if (code === open || code === close) {
        if (code === open) taker.open(line);
        else taker.close(line);
        at += 1;
      } else if (code === quote) {
        const end = text.indexOf('"', at + Math.max(1, searched));
        if (end < 0) {
          [searched, ending] = [text.length - at, textEnd];
          return text.slice(at);
        }
        searched = 0;
        const inside = text.slice(at + 1, end);
        taker.text(inside, line);
        if (inside.includes('\n') || inside.includes('\r')) line += inside.match(lineEnds)?.length ?? 0;
        at = end + 1;
      } else {
        let end = at + 1;
        while (end < text.length && !ends(text.charCodeAt(end))) end += 1;
        if (end === text.length && !last) {
          ending = wordEnd;
          return text.slice(at);
        }
        taker.word(text.slice(at, end), line);
        at = end;
      }
    }
    return '';
  };
  return {
    more: (piece: string) => {
      // What is long grows without being looked through again for its end.
      const goesOn = rest !== '' && !ending.test(piece);
      if (goesOn && ending === textEnd) searched += piece.length;
      rest = goesOn ? rest + piece : scan(rest + piece, false);
    },
    end: () => {
      rest = scan(rest, true);
      return { unclosed: rest !== '', line };
    },
    line: () => line,
  };
};
