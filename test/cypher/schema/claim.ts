import type { Case } from '../../support/case.ts';
import { hostile } from '../../support/worlds.ts';

const text = 'MATCH (a:AtlasSchema) RETURN a.product AS product, toString(a.version) AS version ORDER BY product';

export const cases: Case[] = [
  {
    name: 'claims an unclaimed database, with a whole number as version',
    given: {},
    params: { product: hostile, version: 1 },
    rows: [],
    afterwards: { text, rows: [{ product: hostile, version: '1' }] },
  },
  {
    name: 'raises the version of its own claim',
    given: { claim: { product: 'atlas', version: 1 } },
    params: { product: 'atlas', version: 2 },
    rows: [],
    afterwards: { text, rows: [{ product: 'atlas', version: '2' }] },
  },
];
