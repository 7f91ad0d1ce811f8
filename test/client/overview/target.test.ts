import { expect, it } from 'vitest';
import { toCell, toGap, toGaps, toWords, type Target } from '../../../client/overview/target.ts';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';

const before = viewFrom('?sel=park:sip&rows=field&gravity=low&gap=old', 'zh');
const address = ({ path, change, hash = '' }: Target) => `${path}${queryFrom(change(before))}${hash}`;

it('opens exactly what a mark stands for, and keeps the rest of the view', () => {
  expect(address(toCell('cty:FI', 'reg:js'))).toBe(
    '/matrix?sel=park:sip&cell=cty:FI~reg:js&gravity=low&gap=old&lang=zh',
  );
  expect(address(toGap('gap:new'))).toBe('/gaps?sel=park:sip&rows=field&gap=gap:new&lang=zh');
  expect(address(toGaps({ levels: ['HIGH'] }))).toBe('/gaps?sel=park:sip&rows=field&gravity=high&lang=zh');
  expect(address(toWords({ start: 3, end: 9 }))).toBe('/policy?rows=field&gravity=low&gap=old&lang=zh#char=3,9');
});
