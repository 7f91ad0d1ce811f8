import { expect, it } from 'vitest';
import { sourcesWithout, WithoutError } from '../../../server/access/without.ts';

it('takes ids with commas between them, from header and address, each once', () => {
  expect(sourcesWithout('src:a,src:b', ['src:b', 'src:c'])).toEqual(['src:a', 'src:b', 'src:c']);
  expect(sourcesWithout(undefined, undefined)).toEqual([]);
  expect(sourcesWithout('', { a: 'b' })).toEqual([]);
});

it('takes ids with commas and Chinese letters in them, encoded', () => {
  expect(sourcesWithout(encodeURIComponent('src:file:甲,乙'))).toEqual(['src:file:甲,乙']);
});

it.each([
  ['too many', Array.from({ length: 51 }, (_, at) => `src:${at}`).join()],
  ['one that is too long', `src:${'x'.repeat(200)}`],
  ['what is no encoding', 'src:%E7'],
])('refuses %s', (_, text) => {
  expect(() => sourcesWithout(text)).toThrow(WithoutError);
});
