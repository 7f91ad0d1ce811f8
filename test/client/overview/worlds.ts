import type { Coverage } from '../../../client/api/model.ts';
import type { GapFamily, GlanceGap, GlanceObligation, Named } from '../../../client/api/overview-questions.ts';

export const aCountry = (id: string, name = id) => ({
  id,
  kind: 'COUNTRY' as const,
  nameZh: `${name}国`,
  nameEn: name,
});
export const aField = (id: string, name = id) => ({ id, kind: 'FIELD' as const, nameZh: `${name}领域`, nameEn: name });

export const aGap = (id: string, family: string, more: Partial<GlanceGap> = {}): GlanceGap => ({
  id,
  kind: 'PRIORITY_WITHOUT_UNIT',
  family: { id: family },
  subjects: [aCountry(id)],
  measures: [],
  missingZh: '平台',
  missingEn: 'platform',
  severity: { level: 'HIGH' },
  sentenceZh: `${id}。`,
  sentenceEn: `${id}.`,
  ...more,
});

export const aFamily = (id: string, count = 1, level: GapFamily['level'] = 'HIGH'): GapFamily => ({
  family: { id, titleZh: `${id}的缺口`, titleEn: `gaps of ${id}` },
  level,
  count,
});

export const anObligation = (
  id: string,
  state: GlanceObligation['state'],
  more: Partial<GlanceObligation> = {},
): GlanceObligation => ({
  id,
  measure: { id: `m:${id}` },
  pillar: { id: 'pil:1', nameZh: '任务一', nameEn: 'Task 1' },
  titleZh: id,
  titleEn: id,
  state,
  reasonZh: '',
  reasonEn: '',
  required: 1,
  evidence: [],
  ...more,
});

export const aName = (id: string, observed: number): Named => ({
  id: `gap:${id}`,
  observed,
  subjects: [aCountry(id)],
});

const cell = (row: string, column: string, count: number) => ({
  row,
  column,
  state: count > 0 ? 'OBSERVED' : 'UNREMARKABLE',
  count,
});

/** A table with these counts by row and column. */
export const aTable = (columns: string[], counts: Record<string, number[]>) => {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const head = (id: string, total: number) => ({ id, labelZh: id, labelEn: id, units: total, total, entity: null });
  return {
    rows: Object.entries(counts).map(([id, row]) => head(id, sum(row))),
    columns: columns.map((id, at) => head(id, sum(Object.values(counts).map((row) => row[at] ?? 0)))),
    cells: Object.entries(counts).flatMap(([id, row]) => columns.map((column, at) => cell(id, column, row[at] ?? 0))),
  } as unknown as Coverage;
};
