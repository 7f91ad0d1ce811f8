import { sheetOf } from '../exchange/table/sheet.ts';
import { dimensionNamed } from '../ontology/dimensions.ts';
import { aboutSheet, type Fact } from './about.ts';
import type { Export, Request } from './export.ts';
import { tableOf, type Both, type Column } from './language.ts';
import { coveredIn, matrixSheet, type Coverage, type Covered } from './matrix.ts';
import { CoverageExportDocument, type CoverageExportQueryVariables } from './operations.generated.ts';
import { states } from './states.ts';
import { unitsColumn } from './units-of-cells.ts';

const figures: readonly Column<Covered>[] = [
  { head: { zh: '行编号', en: 'row id' }, of: ({ row }) => row.id },
  { head: { zh: '行', en: 'row (zh)' }, of: ({ row }) => row.labelZh },
  { head: { zh: '行（英文）', en: 'row (en)' }, of: ({ row }) => row.labelEn },
  { head: { zh: '列编号', en: 'column id' }, of: ({ column }) => column.id },
  { head: { zh: '列', en: 'column (zh)' }, of: ({ column }) => column.labelZh },
  { head: { zh: '列（英文）', en: 'column (en)' }, of: ({ column }) => column.labelEn },
  { head: { zh: '状态', en: 'state' }, of: ({ cell }) => cell.state },
  { head: { zh: '单元数', en: 'count' }, of: ({ cell }) => cell.count },
  { head: { zh: '预期', en: 'expected' }, of: ({ cell }) => cell.expected },
  { head: { zh: '实际÷预期', en: 'ratio' }, of: ({ cell }) => cell.ratio },
  { head: { zh: '相对合作强度', en: 'ric' }, of: ({ cell }) => cell.ric },
  { head: { zh: '95% 区间下限', en: 'ric low' }, of: ({ cell }) => cell.ricLow },
  { head: { zh: '95% 区间上限', en: 'ric high' }, of: ({ cell }) => cell.ricHigh },
  { head: { zh: '零格的预期 λ', en: 'lambda' }, of: ({ cell }) => cell.lambda },
  { head: { zh: '偶然为零的概率', en: 'p0' }, of: ({ cell }) => cell.p0 },
  { head: { zh: '校正后 p', en: 'p adjusted' }, of: ({ cell }) => cell.pAdjusted },
  { head: { zh: '最新单元始于', en: 'newest' }, of: ({ cell }) => cell.newest },
];

const words = {
  cells: { zh: '各格', en: 'Cells' },
  nullModel: { zh: '零模型', en: 'Null model' },
  notEnough: { zh: '数据不足', en: 'Too little to go on' },
  units: { zh: '合作单元', en: 'Units of cooperation' },
  total: {
    zh: '全表各格合计（一个单元可计入几格）',
    en: 'Sum of all cells of the whole table (a unit may count in several)',
  },
  state: { zh: '状态', en: 'State' },
} as const satisfies Record<string, Both>;

const factsOf = (coverage: Coverage, { language }: Request): Fact[] => [
  [words.nullModel, coverage.nullModel, language === 'zh' ? coverage.nullModelReasonZh : coverage.nullModelReasonEn],
  ...(coverage.notEnoughZh === null
    ? []
    : [[words.notEnough, language === 'zh' ? coverage.notEnoughZh : coverage.notEnoughEn] satisfies Fact]),
  [words.units, coverage.units],
  [words.total, coverage.total],
  ...Object.entries(states).map(([name, { look, label }]): Fact => [
    words.state,
    { value: name === 'OBSERVED' ? 1 : 0, look },
    `${name}: ${label[language]}`,
  ]),
];

/** A matrix: cell by cell, and in the workbook also as it is seen. */
export const coverageExport: Export = {
  path: 'coverage',
  operation: CoverageExportDocument.toString(),
  answer: async (variables, request) => {
    const { language, ask } = request;
    const asked = variables as CoverageExportQueryVariables;
    const { coverage } = await ask(CoverageExportDocument, asked);
    const columns = [...figures, await unitsColumn(ask, asked, coverage)];
    const [rows, across] = [dimensionNamed(asked.rows), dimensionNamed(asked.columns)];
    const title = {
      zh: `覆盖矩阵：${rows.labelZh} × ${across.labelZh}`,
      en: `Coverage: ${rows.labelEn} × ${across.labelEn}`,
    };
    const corner = language === 'zh' ? `${rows.labelZh} × ${across.labelZh}` : `${rows.labelEn} × ${across.labelEn}`;
    const table = () =>
      tableOf(
        columns,
        coveredIn(coverage)
          .flat()
          .filter((one) => one !== undefined),
        language,
      );
    return {
      name: {
        zh: `覆盖矩阵-${rows.labelZh}-${across.labelZh}`,
        en: `coverage-${asked.rows}-${asked.columns}`.toLowerCase(),
      },
      table,
      sheets: async () => [
        matrixSheet(coverage, corner, language),
        sheetOf(words.cells[language], table()),
        await aboutSheet(title, factsOf(coverage, request), request),
      ],
    };
  },
};
