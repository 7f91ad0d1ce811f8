import { expect, it } from 'vitest';
import { stringifyInSlices } from '../../server/stringify.ts';

const cells = Array.from({ length: 250 }, (_, at) => ({
  at,
  name: `名${at}`,
  none: null,
  left: undefined,
  more: [at, {}],
}));

it.each([
  { data: { coverage: { cells, total: 3, empty: [] } }, extensions: { cost: { value: 1 } } },
  { errors: [{ message: '"quoted"\n', path: ['a', 0] }], data: null },
  { http: undefined, data: { day: new Date(0), list: [...cells, undefined, () => 1], text: '\u2028' } },
  { data: {} },
  [],
  null,
  'text',
])('writes what JSON.stringify writes', async (answer) => {
  expect(await stringifyInSlices(answer)).toBe(JSON.stringify(answer));
});

it('lets others go on while it writes a long list', async () => {
  const many = Array.from({ length: 400_000 }, (_, at) => ({ at, ratio: at / 7 }));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await stringifyInSlices({ data: { many } });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
