import { expect, it } from 'vitest';
import { clustered, radiusOf, stepOf } from '../../../client/map/clusters.ts';

const spot = (id: string, x: number, y = 0) => ({ id, x, y });
const names = (spots: ReturnType<typeof spot>[], scale: number) =>
  clustered(spots, scale).map(({ members }) => members.map(({ id }) => id).join(''));

it('draws apart what is far apart, and puts together what would touch', () => {
  const spots = [spot('a', 0), spot('b', 10), spot('c', 100)];
  expect(names(spots, 1)).toEqual(['ab', 'c']);
  expect(names(spots, 10)).toEqual(['a', 'b', 'c']);
});

it('keeps together at every zoom what is at one place', () => {
  expect(names([spot('a', 5, 5), spot('b', 5, 5)], 100_000)).toEqual(['ab']);
});

it('stands in the middle of its members, by their number', () => {
  const [cluster] = clustered([spot('a', 0), spot('b', 0), spot('c', 3)], 1);
  expect(cluster?.x).toBeCloseTo(1);
});

it('does not depend on the order', () => {
  const spots = Array.from({ length: 60 }, (_, at) => spot(`s${at}`, (at * 37) % 211, (at * 53) % 97));
  expect(clustered(spots.toReversed(), 1)).toEqual(clustered(spots, 1));
});

it('leaves no two marks touching, of two thousand', () => {
  const spots = Array.from({ length: 2000 }, (_, at) => spot(`s${at}`, (at * 7919) % 1000, (at * 104_729) % 520));
  const clusters = clustered(spots, 1.2);
  expect(clusters.flatMap(({ members }) => members)).toHaveLength(2000);
  const gaps = clusters.flatMap((one, at) =>
    clusters.slice(at + 1).map((other) => {
      const distance = Math.hypot(one.x - other.x, one.y - other.y) * 1.2;
      return distance - radiusOf(one.members.length) - radiusOf(other.members.length);
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.reduce((least, gap) => Math.min(least, gap))).toBeGreaterThan(0);
});

it('puts a crowd at one place together without looking from each at all', () => {
  const spots = Array.from({ length: 20_000 }, (_, at) => spot(`s${at}`, 100 + (at % 7) / 100, 100));
  const start = performance.now();
  expect(clustered(spots, 1).map(({ members }) => members.length)).toEqual([20_000]);
  expect(performance.now() - start).toBeLessThan(2000);
});

it('has another key when it has other members', () => {
  const keys = [2, 3].map(
    (number) => clustered([spot('a', 0), spot('b', 0), spot('c', 0)].slice(0, number), 1)[0]?.key,
  );
  expect(keys[0]).not.toBe(keys[1]);
});

it('changes at steps of the zoom, never later than the zoom itself', () => {
  expect(stepOf(8.1)).toBe(stepOf(8.9));
  expect(stepOf(8)).toBe(8);
  expect(stepOf(7.9)).toBeLessThan(7.9);
});
