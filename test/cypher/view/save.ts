import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

// Whole numbers come back in the form of each engine, so they are compared as text.
const text = `MATCH (v:SavedView) RETURN v.id AS id, v.name AS name, v.note AS note, v.by AS by, v.owner AS owner,
  toString(v.version) AS version, v.state AS state, v.savedAt AS savedAt, v.restsOn AS restsOn ORDER BY id`;
const first = {
  id: 'aaaaaaaaaa',
  name: '甲',
  note: null,
  by: null,
  owner: null,
  version: 1,
  state: '{ }',
  savedAt: '2026-01-01T00:00:00.000Z',
  restsOn: [],
};
const second = {
  id: 'bbbbbbbbbb',
  name: hostile,
  note: hostile,
  by: hostile,
  owner: hostile,
  version: 2,
  state: JSON.stringify({ text: hostile }),
  savedAt: '2026-02-01T00:00:00.000Z',
  restsOn: [hostile],
};

export const cases: Case[] = [
  {
    name: 'keeps a view beside the others, and takes hostile text as a value',
    given: { views: [first] },
    params: second,
    rows: [],
    afterwards: {
      text,
      rows: [
        { ...first, version: '1' },
        { ...second, version: '2' },
      ],
    },
  },
  {
    name: 'keeps nothing of what is left open',
    given: {},
    params: first,
    rows: [],
    afterwards: { text, rows: [{ ...first, version: '1' }] },
  },
];
