import type { FileProblem } from '../network/network.ts';

/** A row as a file has it: where it stands (`line 12`), and its cells in order. */
export interface ReadRow {
  place: string;
  cells: readonly string[];
}

/** Some rows of a table, few enough to be dealt with in a few milliseconds. */
export interface RowsPart {
  /** Names of the columns, each once and none blank; the same in every part. */
  heads: readonly string[];
  /** Each with a cell for every column. */
  rows: readonly ReadRow[];
  problems: readonly FileProblem[];
  /** Sentences on what was mended: each is told once. */
  notes: readonly string[];
}

/** Rows as they stand, before it is known what they are; nothing follows after a problem. */
export interface RawRows {
  rows: readonly ReadRow[];
  problem?: FileProblem;
}

/** Which of its rows a table begins with. */
export interface Layout {
  /** Whether its first row names the columns. */
  header: boolean;
  /** Rows above it that are no part of the table. */
  skip: number;
}

/** No table of things is wider; matrices are no tables of things. */
const mostColumns = 10_000;

const named = (cells: readonly string[]): { heads: string[]; notes: string[] } => {
  const [heads, notes, taken]: [string[], string[], Set<string>] = [[], [], new Set()];
  for (const [at, cell] of cells.entries()) {
    const given = cell.trim() || `column ${at + 1}`;
    let name = given;
    for (let count = 2; taken.has(name); count++) name = `${given} (${count})`;
    if (!cell.trim()) notes.push(`Column ${at + 1} has no name and is called "${name}".`);
    else if (name !== given)
      notes.push(`Column ${at + 1} is named "${given}" as one before it, and is called "${name}".`);
    taken.add(name);
    heads.push(name);
  }
  return { heads, notes };
};

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Excel leaves blank cells behind a table: they are no columns. */
const withoutBlankEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell.trim()) + 1);

/**
 * The rows as a table. A row that is blank is left out, a row with cells beyond the last column is a problem, and so is a
 * row with too few of them where a file must write every cell (`complete`). `place` is where the table begins.
 */
export async function* asTable(
  raw: AsyncIterable<RawRows>,
  { header, skip }: Layout,
  { complete, place }: { complete: boolean; place: string },
): AsyncGenerator<RowsPart> {
  let heads: string[] | undefined;
  let [left, told] = [skip, false];
  for await (const { rows, problem } of raw) {
    const part = { rows: [] as ReadRow[], problems: [] as FileProblem[], notes: [] as string[] };
    for (const row of rows) {
      if (left > 0) left--;
      else if (isBlank(row.cells)) continue;
      else if (row.cells.length > mostColumns) {
        const found = `${row.cells.length}: is the character between columns another one?`;
        part.problems.push({ place: row.place, expected: `at most ${mostColumns} columns`, found });
        yield { ...part, heads: heads ?? [] };
        return;
      } else if (!heads) {
        const first = header ? withoutBlankEnd(row.cells) : row.cells.map((_, at) => `column ${at + 1}`);
        const { heads: names, notes } = named(first);
        heads = names;
        part.notes.push(...notes);
        if (!header) part.rows.push(row);
      } else if (row.cells.length === heads.length) part.rows.push(row);
      else {
        const cells = withoutBlankEnd(row.cells);
        const fits = cells.length <= heads.length && (!complete || row.cells.length > heads.length);
        if (fits) part.rows.push({ ...row, cells: heads.map((_, at) => cells[at] ?? '') });
        else {
          const expected = `${heads.length} cells, as many as columns`;
          part.problems.push({ place: row.place, expected, found: `${row.cells.length}` });
        }
      }
    }
    if (problem) part.problems.push(problem);
    told ||= part.problems.length > 0;
    if (rows.length > 0 || problem) yield { ...part, heads: heads ?? [] };
  }
  if (heads || told) return;
  yield {
    heads: [],
    rows: [],
    problems: [{ place, expected: 'a row with the names of the columns', found: 'nothing' }],
    notes: [],
  };
}
