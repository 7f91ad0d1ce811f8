import { mostUnits } from '../schema/coverage.ts';
import type { Ask } from './ask.ts';
import type { Both, Column } from './language.ts';
import type { Coverage, CoverageCell, Covered } from './matrix.ts';
import { CoverageUnitsExportDocument, type CoverageExportQueryVariables } from './operations.generated.ts';

const keyOf = ({ row, column }: Pick<CoverageCell, 'row' | 'column'>) => `${row}\n${column}`;

const head: Both = { zh: '单元编号', en: 'unit ids' };

/** Why units are not listed; it stands in the head, so that an empty column is not taken for no unit. */
const notListed = (count: number): Both => ({
  zh: `${head.zh}（各格合计 ${count} 个，超过 ${mostUnits}，未列出；请用 rowIds、columnIds 指定行和列）`,
  en: `${head.en} (${count} in all cells, over ${mostUnits}: not listed; name rows and columns with rowIds, columnIds)`,
});

/** The column with the units of each cell, as far as the API gives so many at once. */
export const unitsColumn = async (
  ask: Ask,
  asked: CoverageExportQueryVariables,
  { cells }: Coverage,
): Promise<Column<Covered>> => {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (count > mostUnits) return { head: notListed(count), of: () => null };
  const { coverage } = await ask(CoverageUnitsExportDocument, asked);
  const known = new Map(coverage.cells.map((cell) => [keyOf(cell), cell.units.map(({ id }) => id).join(';')]));
  return { head, of: ({ cell }) => known.get(keyOf(cell)) ?? '' };
};
