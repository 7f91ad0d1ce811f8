import { expect, it } from 'vitest';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { askPaths } from '../../../client/store/picture.ts';
import { draw } from '../../../client/store/view.ts';

const first = viewFrom('', 'zh');

it('reopens ends, kinds, length and number from an address', () => {
  const asked = { ends: ['cty:SG', 'reg:js'], kinds: ['LOCATED_IN'], longest: 6, most: 10 };
  const view = draw(askPaths(asked))(first);
  expect(queryFrom(view)).toContain('most=10');
  expect(viewFrom(queryFrom(view), 'zh').picture?.paths).toEqual(asked);
});

it.each(['?end=a&most=7', '?end=a&most=5', '?end=a&most=x'])('leaves the number as at first for %s', (query) => {
  expect(viewFrom(query, 'zh').picture?.paths).toEqual({ ends: ['a'], kinds: [], longest: 4 });
});
