/** What divides the cells of VOSviewer's files: a tab, where there is one. */
export const dividerOf = (line: string): string => (line.includes('\t') ? '\t' : line.includes(',') ? ',' : ';');

/** The end of the cell that a quotation mark begins, if a mark closes it: two of them are one of the text. */
const closing = (line: string, from: number, divider: string): number => {
  let end = line.indexOf('"', from + 1);
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return end + 1 === line.length || line.startsWith(divider, end + 1) ? end : -1;
};

/** The cells of a line, at most so many; one between quotation marks may hold what divides them. */
export const cellsOf = (line: string, divider: string, most: number): string[] => {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length && cells.length < most) {
    const closed = line[at] === '"' ? closing(line, at, divider) : -1;
    const next = closed < 0 ? line.indexOf(divider, at) : closed + 1;
    const end = next < 0 ? line.length : next;
    cells.push(closed < 0 ? line.slice(at, end) : line.slice(at + 1, closed).replaceAll('""', '"'));
    at = end + 1;
  }
  return cells;
};
