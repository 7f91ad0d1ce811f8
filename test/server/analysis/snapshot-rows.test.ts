import { expect, it } from 'vitest';
import { joined, partsOf, snapshotFrom } from '../../../server/analysis/snapshot-rows.ts';
import { rowsOf } from './snapshot.ts';

const rows = rowsOf(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p${at}`, ['CN', `C${at % 7}`]])));

it('tells of every entity and link with what it shares with others', () => {
  const { entities, links } = snapshotFrom(rows);
  expect(entities).toHaveLength(58);
  expect(entities.find(({ id }) => id === 'p3')).toMatchObject({ kind: 'PROJECT', year: 2020, origins: ['IMPORT'] });
  expect(links.find(({ id }) => id === 'link:C3:p3')).toEqual({
    id: 'link:C3:p3',
    kind: 'PARTICIPATES_IN',
    start: 'C3',
    end: 'p3',
    status: null,
    sources: ['src:a'],
    origins: ['IMPORT'],
  });
});

it.each([1, 60, 10_000])('is the same after it was sent in parts of about %i names', (names) => {
  const parts = [...partsOf(rows, names)];
  expect(joined(parts)).toEqual(rows);
  expect(parts.length > 2).toBe(names < 10_000);
});
