/** Lines of a text that follow each other; `first` is the number of the first of them, counted from 1. */
export interface Lines {
  first: number;
  lines: readonly string[];
  /** Told with the last lines, where the reading ended because the next line is longer than any that is kept. */
  tooLong?: string;
}

const longest = 10_000_000;

/** Splits at the line ends of Unix, Windows and old Macs. */
const split = (text: string): string[] => (text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n'));

/**
 * The lines of a text that comes in pieces, as many at once as a piece ends. Of a line above `limit` characters no more
 * than that and a piece is held; the reading ends with it.
 */
export async function* inLines(text: AsyncIterable<string>, limit = longest): AsyncGenerator<Lines> {
  let [rest, first, returned] = ['', 1, false];
  for await (const given of text) {
    // A return at the end of a piece has ended its line, and the line feed that begins the next belongs to it.
    const piece = returned && given.startsWith('\n') ? given.slice(1) : given;
    if (given !== '') returned = given.endsWith('\r');
    const lines = split(piece);
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    const tooLong = lines.findIndex((line) => line.length > limit);
    if (tooLong >= 0 || rest.length > limit) {
      const whole = tooLong >= 0 ? lines.slice(0, tooLong) : lines;
      yield { first, lines: whole, tooLong: `line ${first + whole.length}` };
      return;
    }
    if (lines.length > 0) yield { first, lines };
    first += lines.length;
  }
  if (rest !== '') yield { first, lines: [rest] };
}
