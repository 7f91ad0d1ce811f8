import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';
import { listen } from '../../support/listening.ts';

const api = serve();
const { get } = listen(() => api.graph);

const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
const lines = async (path: string) =>
  parse(await bytes(path), { bom: true, columns: true }) as Record<string, string>[];

it('has a line for every gap that fits, in the order of the API', async () => {
  const { gaps } = await api.data(`{ gaps(first: 100, filter: { levels: [HIGH, MEDIUM] }) {
    totalCount nodes { id kind sentenceZh observed method { name } subjects { id } } } }`);
  const all = await lines('/export/gaps.csv?levels=HIGH,MEDIUM&lang=en');
  expect(gaps.totalCount).toBeGreaterThan(0);
  expect(all).toHaveLength(gaps.totalCount);
  for (const [at, gap] of gaps.nodes.entries()) {
    expect(all[at]).toMatchObject({
      id: gap.id,
      kind: gap.kind,
      'sentence (zh)': gap.sentenceZh,
      method: gap.method.name,
    });
    expect(Number(all[at]?.['observed'])).toBe(gap.observed);
    expect(all[at]?.['subject ids']).toBe(gap.subjects.map(({ id }: { id: string }) => id).join(';'));
    expect(() => JSON.parse(all[at]?.['parameters'] ?? '')).not.toThrow();
  }
});

it('is a workbook of the same, with what it rests on', async () => {
  const [csv, xlsx] = await Promise.all([lines('/export/gaps.csv?lang=zh'), bytes('/export/gaps.xlsx?lang=zh')]);
  const [list, about] = (await readXlsx(new Uint8Array(xlsx))).sheets;
  expect([list?.name, about?.name]).toEqual(['缺口', '说明']);
  expect(list?.rows.slice(1).map(([id]) => id)).toEqual(csv.map((line) => line['编号']));
  expect(about?.rows).toContainEqual(expect.arrayContaining(['缺口数', csv.length]));
});
