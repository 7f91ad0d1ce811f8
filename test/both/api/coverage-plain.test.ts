import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

interface Cell extends Record<string, unknown> {
  units: { id: string }[];
}

const cellsOf = async (fields: string, variables = {}) => {
  const { coverage } = await api.data(
    `query ($without: Boolean = false) { coverage(rows: COUNTRY, columns: REGION) { cells { ${fields} } } } fragment Figures on CoverageCell { expected ratio ... on CoverageCell { p0 } }`,
    variables,
  );
  return (coverage as { cells: Cell[] }).cells;
};

const figures = 'row column state count expected ratio lambda p0 ric ricLow ricHigh pAdjusted newest';

it('answers figures alone as it answers them beside units', async () => {
  const beside = await cellsOf(`${figures} units { id } ...Figures @skip(if: $without)`);
  const alone = await cellsOf(`${figures} ...Figures @skip(if: $without)`);
  expect(alone).toEqual(beside.map(({ units: _, ...cell }) => cell));
  expect(alone).toHaveLength(36);
});

it('knows aliases, fragments and directives', async () => {
  const [cell] = await cellsOf(
    'from: row kind: state ...Figures count @skip(if: $without) newest @include(if: $without)',
    { without: true },
  );
  expect(Object.keys(cell ?? {})).toEqual(['from', 'kind', 'expected', 'ratio', 'p0', 'newest']);
  expect(cell).toMatchObject({ from: 'cty:IL', kind: 'OBSERVED' });
});
