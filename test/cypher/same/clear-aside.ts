import { aside } from '../../support/aside.ts';
import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (n) RETURN n.id AS id ORDER BY id';

export const cases: Case[] = [
  {
    name: 'forgets these and every link of theirs, and no other',
    given: aside,
    params: { ids: ['a', hostile] },
    rows: [],
    afterwards: { text, rows: [{ id: 'c' }, { id: 'd' }, { id: 'l2' }] },
  },
  {
    name: 'forgets links also where no entity is put aside',
    given: { linksAside: aside.linksAside },
    params: { ids: ['d'] },
    rows: [],
    afterwards: { text, rows: [{ id: 'l1' }] },
  },
];
