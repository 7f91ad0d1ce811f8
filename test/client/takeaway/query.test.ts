import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { partsOf, queryOf } from '../../../client/takeaway/queryOf.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../server/schema/schema.generated.graphql', import.meta.url), 'utf8'),
);
const network = (...ids: string[]) => ({ entities: ids.map((id) => ({ id })) });

it.each([[[['a', 'b']]], [[['a'], ['b', 'c']]], [[['"}\n\\', '\u2028 甲']]]])(
  'asks what the schema knows: %j',
  (parts) => {
    expect(validate(schema, parse(queryOf(parts)!))).toEqual([]);
  },
);

it('takes of every part what is shown, and no part that lies within another', () => {
  const networks = [network('a', 'b', 'hidden'), network('b', 'c', 'd'), network('b'), network('hidden')];
  expect(partsOf(networks, ['a', 'b', 'c', 'd'])).toEqual([
    ['b', 'c', 'd'],
    ['a', 'b'],
  ]);
});

it('leaves out nobody who is in no part', () => {
  expect(partsOf([network('a')], ['a', 'z'])).toEqual([['a'], ['z']]);
});

it('is none where it would be refused', () => {
  expect(queryOf([])).toBeNull();
  expect(queryOf(Array.from({ length: 31 }, () => ['a']))).toBeNull();
  expect(queryOf([Array.from({ length: 4_000 }, (_, at) => `e${at}`)])).toBeNull();
});
