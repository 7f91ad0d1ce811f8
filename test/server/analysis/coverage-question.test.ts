import { expect, it } from 'vitest';
import { cellRow } from '../../../server/analysis/coverage-cells.ts';
import { cellUnits, coverage, type CoverageParams } from '../../../server/analysis/coverage-question.ts';
import { recallLatest, type Recall } from '../../../server/analysis/recall.ts';
import type { Snapshot } from '../../../server/analysis/snapshot.ts';
import { snapshotOf } from './snapshot.ts';

const asked: CoverageParams = {
  rows: 'COUNTRY',
  columns: 'COUNTRY',
  units: null,
  kinds: null,
  years: null,
  nullModel: null,
  order: 'TOTAL',
  rowIds: null,
  columnIds: null,
  mostCells: 100,
};
const projects = { p1: ['CN', 'FI'], p2: ['CN', 'SG'], p3: ['CN', 'FI', 'SG'], p4: ['CN'], p5: ['FI'], p6: ['SG'] };

/** Remembers like the thread does, and counts how many tables were made. */
const counted = () => {
  const recall = recallLatest(32);
  const made = { tables: 0 };
  const counting: Recall = (key, make) =>
    recall(key, () => {
      if (/^table \S+$/.test(key)) made.tables += 1;
      return make();
    });
  return { made, recall: counting };
};

const tableOf = (snapshot: Snapshot, params: Partial<CoverageParams> = {}, { recall } = counted()) => {
  const answer = coverage(snapshot, { ...asked, ...params }, recall);
  const { rows, columns, cells } = answer;
  const all = cells ? Array.from(cells.row, (_, at) => cellRow(cells, at, rows.ids, columns.ids)) : null;
  return { ...answer, at: (row: string, column: string) => all?.find((c) => c.row === row && c.column === column) };
};

it('makes no table again when only something else has changed, and makes one when a unit has', () => {
  const memory = counted();
  const before = tableOf(snapshotOf(projects), {}, memory);
  const elsewhere = snapshotOf(projects);
  const field = { ...elsewhere.entities[0], id: 'fld:new', kind: 'FIELD' } as Snapshot['entities'][number];
  const changed = { ...elsewhere, entities: [field, ...elsewhere.entities.toReversed()] };
  expect(tableOf(changed, {}, memory).cells).toEqual(before.cells);
  expect(memory.made.tables).toBe(1);
  expect(tableOf(snapshotOf({ ...projects, p4: ['CN', 'SG'] }), {}, memory).at('CN', 'SG')?.count).toBe(3);
  expect(memory.made.tables).toBe(2);
});

it.each([
  ['the year of a unit', (one: Snapshot) => ({ entities: one.entities.map((e) => ({ ...e, year: 1999 })) })],
  ['a country in no unit', (one: Snapshot) => ({ entities: [...one.entities, ...snapshotOf({}, ['NZ']).entities] })],
  [
    'what a source speaks for',
    (one: Snapshot) => ({ sources: one.sources.map((s) => ({ ...s, speaksFor: ['X:*'] })) }),
  ],
])('makes it again when %s has changed', (_, change) => {
  const memory = counted();
  const snapshot = snapshotOf(projects);
  tableOf(snapshot, {}, memory);
  tableOf({ ...snapshot, ...change(snapshot) }, {}, memory);
  expect(memory.made.tables).toBe(2);
});

it('gives some rows and columns with the figures of the whole table, from one table', () => {
  const memory = counted();
  const snapshot = snapshotOf(projects);
  const whole = tableOf(snapshot, {}, memory);
  const part = tableOf(snapshot, { rowIds: ['SG', 'none'], columnIds: ['FI', 'CN'] }, memory);
  expect([part.rows.ids, part.columns.ids, part.cells?.row.length]).toEqual([['SG'], ['CN', 'FI'], 2]);
  expect(part.at('SG', 'FI')).toEqual(whole.at('SG', 'FI'));
  expect([part.total, part.units, part.rows.totals]).toEqual([whole.total, whole.units, [whole.rows.totals[2]]]);
  expect(memory.made.tables).toBe(1);
});

it('gives no cells where there are more than are allowed, but how many there would be', () => {
  const { cells, rows, columns } = tableOf(snapshotOf(projects), { mostCells: 8 });
  expect([cells, rows.ids.length, columns.ids.length]).toEqual([null, 3, 3]);
  expect(tableOf(snapshotOf(projects), { mostCells: 8, rowIds: ['CN', 'FI'] }).cells?.row).toHaveLength(4);
});

it('counts only the units asked for, and names those of a cell', () => {
  const snapshot = snapshotOf(projects);
  const units = ['p1', 'p4', 'not there'];
  expect(tableOf(snapshot, { units }).at('CN', 'FI')?.count).toBe(1);
  expect(tableOf(snapshot, { units }).units).toBe(2);
  const { recall } = counted();
  const cells = [['CN', 'FI'], ['FI', 'SG'], ['CN', 'XX']] as const; // oxfmt-ignore
  expect(cellUnits(snapshot, { ...asked, cells }, recall)).toEqual([['p1', 'p3'], ['p3'], []]);
  expect(cellUnits(snapshot, { ...asked, units, cells }, recall)).toEqual([['p1'], [], []]);
});

it('says of the newest unit of a cell its year, and nothing where none is known', () => {
  const snapshot = snapshotOf(projects);
  const years: Record<string, number | null> = { p1: 2001, p2: null, p3: 1999 };
  const entities = snapshot.entities.map((entity) => ({ ...entity, year: years[entity.id] ?? null }));
  const { at } = tableOf({ ...snapshot, entities });
  expect(at('CN', 'FI')?.newest).toBe(2001);
  expect(at('CN', 'SG')?.newest).toBe(1999);
  expect(tableOf({ ...snapshot, entities }, { units: ['p2'] }).at('CN', 'SG')?.newest).toBeNull();
});

it('knows of none found only where a source speaks for the years that were asked for', () => {
  const stateOf = (speaksFor: readonly string[], years: CoverageParams['years']) => {
    const snapshot = snapshotOf({ p1: ['CN', 'FI'] }, ['SG']);
    const sources = [{ source: 'src:a', kind: 'OPEN_DATA', speaksFor: ['COUNTRY:*', ...speaksFor] }];
    return tableOf({ ...snapshot, sources }, { years }).at('CN', 'SG')?.state;
  };
  expect(stateOf([], null)).toBe('UNREMARKABLE');
  expect(stateOf([], { from: 2020, until: 2020 })).toBe('UNKNOWN');
  expect(stateOf(['YEAR:2014-2020'], { from: 2016, until: 2020 })).toBe('UNREMARKABLE');
  expect(stateOf(['YEAR:2014-2020'], { from: 2016, until: 2021 })).toBe('UNKNOWN');
  expect(stateOf(['YEAR:2014-2020'], { from: 2016, until: null })).toBe('UNKNOWN');
});
