import type { Case } from '../../support/case.ts';
import { entry } from '../../support/accounts.ts';
import { hostile } from '../../support/worlds.ts';

const text = `MATCH (e:AuditEntry) RETURN toString(e.number) AS number, e.at AS at, e.person AS person, e.name AS name,
  e.action AS action, e.subjects AS subjects, e.address AS address, e.previous AS previous, e.hash AS hash ORDER BY hash`;
const odd = entry(2, { name: hostile, action: hostile, subjects: [], address: '::1' });

export const cases: Case[] = [
  {
    name: 'adds an entry, and takes hostile text as a value',
    given: { audit: [entry(1)] },
    params: odd,
    rows: [],
    afterwards: {
      text,
      rows: [
        { ...entry(1), number: '1' },
        { ...odd, number: '2' },
      ],
    },
  },
];
