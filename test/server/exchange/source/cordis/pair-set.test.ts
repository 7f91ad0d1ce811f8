import { expect, it } from 'vitest';
import { createPairSet } from '../../../../../server/exchange/source/cordis/pair-set.ts';

it('knows every pair that it met, in either order, and no other', () => {
  const isNew = createPairSet();
  const members = Array.from({ length: 200 }, (_, at) => `m${at}`);
  const pairs = members.flatMap((one, at) => members.slice(at).map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => !isNew(one, other))).toEqual([]);
  expect(pairs.filter(([one, other]) => isNew(other, one))).toEqual([]);
});
