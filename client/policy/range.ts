/** Characters of a text without white space, end excluded. */
export interface Range {
  start: number;
  end: number;
}

/** The range that the hash of an address names, `#char=12,37` after RFC 5147; null when it names none. */
export const rangeFrom = (hash: string): Range | null => {
  const [, start, end] = hash.match(/^#char=(\d+),(\d+)$/) ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
};

export interface Piece {
  text: string;
  marked: boolean;
}

/** A passage cut where a range begins and ends. Counts characters as the seed does: by code point. */
export const pieces = (text: string, at: number, range: Range | null): Piece[] => {
  const letters = [...text];
  const start = Math.min(Math.max((range?.start ?? at) - at, 0), letters.length);
  const end = Math.min(Math.max((range?.end ?? at) - at, 0), letters.length);
  return [
    { text: letters.slice(0, start).join(''), marked: false },
    { text: letters.slice(start, Math.max(start, end)).join(''), marked: true },
    { text: letters.slice(Math.max(start, end)).join(''), marked: false },
  ].filter((piece) => piece.text !== '');
};
