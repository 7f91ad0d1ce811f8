import { headCell, type Cell, type Sheet } from '../exchange/table/sheet.ts';
import type { Value } from '../exchange/table/table.ts';
import type { Both, Language } from './language.ts';
import type { CoverageExportQuery } from './operations.generated.ts';
import { states } from './states.ts';

export type Coverage = CoverageExportQuery['coverage'];
export type CoverageCell = Coverage['cells'][number];
type Head = Coverage['rows'][number];

export interface Covered {
  row: Head;
  column: Head;
  cell: CoverageCell;
}

const words = {
  sheet: { zh: '矩阵', en: 'Matrix' },
  // Where only some rows or columns are asked for, figures and totals stay those of the whole table.
  total: { zh: '全表合计', en: 'Total of the whole table' },
  expected: { zh: '预期', en: 'Expected' },
  pAdjusted: { zh: '校正后 p', en: 'Adjusted p' },
} as const satisfies Record<string, Both>;

/** The cells by row and column as the matrix shows them; a member with itself has none. */
export const coveredIn = ({ rows, columns, cells }: Coverage): (Covered | undefined)[][] => {
  const keyOf = (row: string, column: string) => `${row}\n${column}`;
  const known = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return rows.map((row) =>
    columns.map((column) => {
      const cell = known.get(keyOf(row.id, column.id));
      return cell && { row, column, cell };
    }),
  );
};

/** Chinese or English, as one reads. */
export const labelOf = ({ labelZh, labelEn }: Head, language: Language): string =>
  language === 'zh' ? labelZh : labelEn;

const noteOf = ({ row, column, cell }: Covered, language: Language): string => {
  const figure = (label: Both, value: number | null) =>
    value === null ? [] : [`${label[language]}: ${+value.toPrecision(3)}`];
  return [
    `${labelOf(row, language)} × ${labelOf(column, language)}`,
    states[cell.state].label[language],
    ...(cell.state === 'UNDER_EXPECTATION'
      ? [...figure(words.expected, cell.expected), ...figure(words.pAdjusted, cell.pAdjusted)]
      : []),
  ].join('\n');
};

const cellOf = (covered: Covered | undefined, language: Language): Value | Cell => {
  if (!covered) return null;
  const { look, noted } = states[covered.cell.state];
  return { value: covered.cell.count, look, ...(noted ? { note: noteOf(covered, language) } : {}) };
};

/** Rows by columns with counts and totals, heads in sight; the look of a cell tells its state. */
export const matrixSheet = (coverage: Coverage, corner: string, language: Language): Sheet => {
  const { rows, columns, total } = coverage;
  return {
    name: words.sheet[language],
    frozen: { rows: 1, columns: 1 },
    widths: [28, ...columns.map(() => 12), 12],
    rows: (function* () {
      yield [corner, ...columns.map((column) => labelOf(column, language)), words.total[language]].map(headCell);
      for (const [at, line] of coveredIn(coverage).entries()) {
        const row = rows[at] as Head;
        yield [headCell(labelOf(row, language)), ...line.map((one) => cellOf(one, language)), headCell(row.total)];
      }
      yield [words.total[language], ...columns.map((column) => column.total), total].map(headCell);
    })(),
  };
};
