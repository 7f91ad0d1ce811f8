import type { Case } from '../../support/case.ts';
import { shares } from '../../support/shares.ts';
import { hostile } from '../../support/worlds.ts';

const text =
  "MATCH (s:Share) WHERE s.id <> 'a' RETURN s.id AS id, s.revokedAt AS at, s.snapshot AS snapshot ORDER BY at DESC";
const was = '2026-02-01T00:00:00.000Z';

export const cases: Case[] = [
  {
    name: 'takes back this one alone with what is in it, and takes hostile text as a value',
    given: { shares },
    params: { id: hostile, at: '2026-03-01T00:00:00.000Z' },
    rows: [],
    afterwards: {
      text,
      rows: [
        { id: hostile, at: '2026-03-01T00:00:00.000Z', snapshot: '' },
        { id: 'c', at: was, snapshot: '{}' },
      ],
    },
  },
  {
    name: 'leaves when it was taken back',
    given: { shares: shares.slice(2) },
    params: { id: 'c', at: 'later' },
    rows: [],
    afterwards: { text, rows: [{ id: 'c', at: was, snapshot: '{}' }] },
  },
];
