export type Cell = string | number | null;

/** A spreadsheet would run a text as a formula that begins like one, in half or full width. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

const quoted = /[",\r\n]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV (RFC 4180, UTF-8), written as the server writes its own: a spreadsheet reads its Chinese and runs no text. */
export const csvOf = (heads: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  `\uFEFF${[heads, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
