import { expect, it } from 'vitest';
import { Repeats } from '../../../../server/exchange/tables/repeats.ts';

it('counts how many times each text has come', () => {
  const repeats = new Repeats();
  const counts = new Map<string, number>();
  for (let at = 0; at < 60_000; at++) {
    const text = `own:${(at * at) % 997}`;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    expect(repeats.times(text)).toBe(count);
  }
  expect(Math.max(...counts.values())).toBeGreaterThan(50);
});

it('takes no text for one that came before', () => {
  const repeats = new Repeats();
  let again = 0;
  for (let at = 0; at < 1_000_000; at++) if (repeats.times(`pic:${at}>PARTNERS_WITH>pic:${at + 1}`) > 1) again++;
  expect(again).toBe(0);
});
