/** Room for a table, in pixels. */
export interface Room {
  width: number;
  height: number;
}

export interface Sizes {
  /** Side of a square. */
  square: number;
  /** Width of the heads of rows. */
  side: number;
  /** Height of the heads of columns. */
  top: number;
  /** Column heads run down instead of across. */
  upright: boolean;
  /** Width of the totals at the right. */
  margin: number;
  /** Height of the totals at the bottom. */
  foot: number;
}

const [smallest, largest] = [28, 64];
const [margin, foot] = [48, 34];
const line = 18;
/** The name of the row where the keyboard is stands in bold. */
const bold = 1.08;

/** About how wide a text is at 12 pixels. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[⺀-鿿＀-￯]/u.test(letter) ? 12.5 : 6.9), 0);

const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

const clamp = (value: number, low: number, high: number) => Math.floor(Math.min(Math.max(value, low), high));

const words = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/\s+/)).filter((word) => !/[⺀-鿿]/u.test(word));

/** Whether the names fit over squares in three lines. */
const fitsAcross = (texts: readonly string[], square: number) =>
  longest(words(texts)) <= square - 6 && longest(texts) <= (square - 10) * 2.6;

const linesOver = (texts: readonly string[], square: number) =>
  longest(texts) <= square - 6 ? 1 : Math.ceil(longest(texts) / (square - 10));

/** Squares as large as the room allows, within limits, and heads for these names. */
export const sizesFor = (room: Room, rows: readonly string[], columns: readonly string[]): Sizes => {
  const named = longest(rows) * bold + 22;
  const narrow = clamp(named, 64, room.width < 600 ? 112 : 240);
  const across = (room.width - narrow - margin - 2) / columns.length;
  const squareBelow = (top: number) =>
    clamp(Math.min(across, (room.height - top - foot - 2) / rows.length), smallest, largest);
  const flat = linesOver(columns, squareBelow(line + 14)) * line + 14;
  const upright = !fitsAcross(columns, squareBelow(flat));
  const top = upright ? clamp(longest(columns) * 1.08 + 22, 60, Math.min(190, room.height * 0.34)) : flat;
  const square = squareBelow(top);
  // What the squares leave is for names.
  const side = clamp(named, narrow, Math.max(narrow, Math.min(240, room.width - margin - 2 - square * columns.length)));
  return { square, side, top, upright, margin, foot };
};
