import { expect, it } from 'vitest';
import { createAttempts } from '../../../server/access/attempts.ts';

const clocked = () => {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  return { ...attempts, later: (seconds: number) => (now += seconds * 1000) };
};

it('lets a few mistakes pass, and then makes one wait, longer each time, for five minutes at the most', () => {
  const { begin, later } = clocked();
  expect([1, 2, 3, 4].map(() => begin('a', '1'))).toEqual([0, 0, 0, 0]);
  const waits: number[] = [];
  for (let at = 0; at < 12; at += 1) {
    const wait = begin('a', `other ${at}`);
    waits.push(wait);
    later(wait);
    expect(begin('a', `other ${at}`)).toBe(0);
  }
  expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
  expect(Math.max(...waits)).toBe(300);
  expect(begin('b', '2')).toBe(0);
});

it('makes an address wait that tries many names', () => {
  const { begin } = clocked();
  const waits = Array.from({ length: 21 }, (_, at) => begin(`name ${at}`, '1'));
  expect(waits.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 0));
  expect(waits[20]).toBeGreaterThan(0);
  expect(begin('name 99', '2')).toBe(0);
});

it('counts an attempt before it is answered, so that many at once gain nothing', () => {
  const { begin } = clocked();
  const waits = Array.from({ length: 10 }, () => begin('a', '1'));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(4);
});

it('forgets the mistakes of a name that succeeds, and every mistake in time', () => {
  const { begin, succeed, later } = clocked();
  for (let at = 0; at < 40; at += 1) {
    expect(begin('a', '1')).toBe(0);
    succeed('a', '1');
  }
  for (let at = 0; at < 5; at += 1) begin('b', '2');
  expect(begin('b', '2')).toBeGreaterThan(0);
  later(3_600);
  expect(begin('b', '2')).toBe(0);
});

it('makes an address wait whose secrets let nobody in, which keeps nobody from signing in there', () => {
  const { wrongSecret, begin, later } = clocked();
  const waits = Array.from({ length: 21 }, () => wrongSecret('1'));
  expect(waits).toEqual([...Array.from({ length: 20 }, () => 0), 1]);
  expect(begin('a', '1')).toBe(0);
  later(1);
  expect([wrongSecret('1'), wrongSecret('1')]).toEqual([0, 2]);
});

it('takes a network of IPv6 for one address', () => {
  const { begin } = clocked();
  for (let at = 0; at < 20; at += 1) begin(`name ${at}`, `2001:db8::${at}`);
  expect(begin('name 99', '2001:db8::99')).toBeGreaterThan(0);
  expect(begin('name 99', '2001:db9::1')).toBe(0);
});
