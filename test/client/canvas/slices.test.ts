import { expect, it } from 'vitest';
import { inSlices, isLarge } from '../../../client/canvas/slices.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index);

it('does all in order, and says so', async () => {
  const done: number[] = [];
  expect(await inSlices(hundred, (some) => void done.push(...some))).toBe(true);
  expect(done).toEqual(hundred);
});

it('stops when told to, and says so', async () => {
  const stop = new AbortController();
  stop.abort();
  const done: number[] = [];
  expect(await inSlices(hundred, (some) => void done.push(...some), stop.signal)).toBe(false);
  expect(done).toEqual([]);
});

it('lets others have their turn in between', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const slow = () => {
    const end = performance.now() + 12;
    while (performance.now() < end);
  };
  await inSlices(hundred, slow);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

it('calls a picture large for its entities or its links', () => {
  expect(isLarge({ entities: { length: 300 }, links: { length: 600 } })).toBe(false);
  expect(isLarge({ entities: { length: 500 }, links: { length: 0 } })).toBe(true);
  expect(isLarge({ entities: { length: 10 }, links: { length: 2000 } })).toBe(true);
});
