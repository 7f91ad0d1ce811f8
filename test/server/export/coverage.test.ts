import { expect, it } from 'vitest';
import type { Ask } from '../../../server/export/ask.ts';
import { coverageExport } from '../../../server/export/coverage.ts';

const head = (id: string) => ({ id, labelZh: id, labelEn: id, units: 1, total: 1 });

/** A matrix of one cell with so many units, and what was asked about it. */
const oneCell = async (count: number, notEnough: string | null = null) => {
  const asked: string[] = [];
  const ask = (async (operation: unknown) => {
    const name = /query (\w+)/.exec(String(operation))?.[1] ?? '';
    asked.push(name);
    if (name === 'SourcesExport') return { statistics: { bySource: [] } };
    const cell = { row: 'a', column: 'b', state: 'OBSERVED', count, units: [{ id: 'u:1' }, { id: 'u:2' }] };
    const [rows, columns] = [[head('a')], [head('b')]];
    return {
      coverage: { rows, columns, cells: [cell], nullModel: 'UNIT', notEnoughZh: notEnough, notEnoughEn: notEnough },
    };
  }) as Ask;
  const said = new URLSearchParams('rows=COUNTRY&columns=REGION');
  const request = { said, address: '/export/coverage.csv', language: 'en', ask } as const;
  const answer = await coverageExport.answer({ rows: 'COUNTRY', columns: 'REGION' }, request);
  const { heads, rows } = answer.table();
  return { asked, answer, head: heads.at(-1), units: [...rows][0]?.at(-1) };
};

it('lists the units of each cell', async () => {
  expect(await oneCell(20_000)).toMatchObject({ head: 'unit ids', units: 'u:1;u:2' });
});

it('says in the head that units are too many to list, and does not ask for them', async () => {
  const { head: said, units, asked } = await oneCell(20_001);
  expect(said).toMatch(/^unit ids \(20001 in all cells, .* not listed; .* rowIds, columnIds\)$/);
  expect(units).toBeNull();
  expect(asked).toEqual(['CoverageExport']);
});

it('tells where there are too few units to say anything', async () => {
  const { answer } = await oneCell(1, 'Too few units to say.');
  const about = (await answer.sheets()).at(-1);
  expect([...(about?.rows ?? [])]).toContainEqual(['Too little to go on', 'Too few units to say.']);
});
