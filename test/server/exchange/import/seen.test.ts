import { expect, it } from 'vitest';
import { createSeen } from '../../../../server/exchange/import/seen.ts';

it('never forgets what it was told, and hardly ever takes something new for known', () => {
  const seen = createSeen();
  const texts = (prefix: string) => Array.from({ length: 100_000 }, (_, at) => `link:${prefix}:${at}>pic:${at % 7}`);
  expect(texts('a').filter((text) => seen.add(text)).length).toBeLessThan(5);
  expect(texts('a').every((text) => seen.add(text))).toBe(true);
  expect(texts('b').filter((text) => seen.add(text)).length).toBeLessThan(5);
});
