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
