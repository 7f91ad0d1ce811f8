import { describe, expect, it } from 'vitest';
import { findPaths, type PathOrder } from '../../../server/analysis/paths.ts';
import type { Step } from '../../../server/analysis/steps.ts';

/** Links as `a-b` or, for a weaker one, `a-b:1`; the link is called after what it says. */
const stepsOf = (text: string): Step[] =>
  text.split(' ').map((said) => {
    const [ends = '', rank = '0'] = said.split(':');
    const [start = '', end = ''] = ends.split('-');
    return { link: said, start, end, rank: Number(rank) };
  });

const ways = (text: string, from: string, to: string, k = 10, maxLength = 6, order: PathOrder = 'EVIDENCE') =>
  findPaths(stepsOf(text), { from, to, k, maxLength, order }).map(
    ({ entities, weakest }) => `${entities.join('')}${weakest}`,
  );

describe('ways from a to b', () => {
  const text = 'a-b:2 a-c c-b:1 a-d d-b a-e e-b a-f f-g g-b';

  it('are those first whose weakest link is best, among equals the shortest, then by id', () => {
    expect(ways(text, 'a', 'b')).toEqual(['adb0', 'aeb0', 'afgb0', 'acb1', 'ab2']);
  });

  it('are chosen by evidence: no weaker way that is shorter stands in the place of a longer one', () => {
    expect(ways('a-b:1 a-c c-b:1 a-d d-e e-f f-b', 'a', 'b', 1)).toEqual(['adefb0']);
  });

  it('are the shortest first where that is asked for, among equals those whose weakest link is best', () => {
    expect(ways(text, 'a', 'b', 10, 6, 'LENGTH')).toEqual(['ab2', 'adb0', 'aeb0', 'acb1', 'afgb0']);
  });

  it('go over links in either direction', () => {
    expect(ways('c-a b-c', 'a', 'b')).toEqual(['acb0']);
  });

  it('are no more and no longer than asked for', () => {
    const text = 'a-b a-c c-b a-d d-b a-e e-f f-b';
    expect(ways(text, 'a', 'b', 2)).toEqual(['ab0', 'acb0']);
    expect(ways(text, 'a', 'b', 10, 1)).toEqual(['ab0']);
    expect(ways(text, 'a', 'b', 10, 2)).toEqual(['ab0', 'acb0', 'adb0']);
  });

  it('come by nothing twice, not even by their ends', () => {
    expect(ways('a-b a-c c-a b-d d-b c-c', 'a', 'b')).toEqual(['ab0']);
  });

  it('take of several links between two the best supported, then the first by id', () => {
    const steps = [
      { link: 'z', start: 'a', end: 'b', rank: 1 },
      { link: 'y', start: 'b', end: 'a', rank: 0 },
      { link: 'x', start: 'a', end: 'b', rank: 0 },
    ];
    expect(findPaths(steps, { from: 'a', to: 'b', k: 5, maxLength: 3, order: 'EVIDENCE' })).toEqual([
      { entities: ['a', 'b'], links: ['x'], weakest: 0 },
    ]);
  });

  it.each([
    ['nothing leads there', 'a-c d-b'],
    ['there is nothing of them', 'c-d'],
  ])('are none where %s', (_, text) => {
    expect(ways(text, 'a', 'b')).toEqual([]);
  });
});

/** Numbers that look random and are the same in every run. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const bruteForce = (steps: readonly Step[], from: string, to: string, maxLength: number) => {
  const found: { entities: string[]; weakest: number }[] = [];
  const extend = (entities: string[], weakest: number) => {
    const here = entities.at(-1) ?? '';
    if (here === to) return void found.push({ entities, weakest });
    if (entities.length > maxLength) return;
    const best = new Map<string, number>();
    for (const { start, end, rank } of steps) {
      const there = start === here ? end : end === here ? start : undefined;
      if (there !== undefined && !entities.includes(there)) best.set(there, Math.min(rank, best.get(there) ?? rank));
    }
    for (const [there, rank] of best) extend([...entities, there], Math.max(weakest, rank));
  };
  extend([from], 0);
  return found;
};

const keys = {
  EVIDENCE: ({ entities, weakest }: { entities: readonly string[]; weakest: number }) =>
    `${weakest}${entities.length}${entities.join('')}`,
  LENGTH: ({ entities, weakest }: { entities: readonly string[]; weakest: number }) =>
    `${entities.length}${weakest}${entities.join('')}`,
};

it.each(Array.from({ length: 60 }, (_, seed) => seed))('are what trying everything finds: random graph %i', (seed) => {
  const random = numbers(seed + 1);
  const size = 3 + random(6);
  const name = () => String.fromCharCode(97 + random(size));
  const steps = Array.from({ length: 2 + random(3 * size) }, (_, index) => ({
    link: `l${index}`,
    start: name(),
    end: name(),
    rank: random(3),
  }));
  const maxLength = 1 + random(6);
  const all = bruteForce(steps, 'a', 'b', maxLength);
  for (const order of ['EVIDENCE', 'LENGTH'] as const) {
    const expected = all.map(keys[order]).sort();
    for (const k of [1, 3, 1_000]) {
      const found = findPaths(steps, { from: 'a', to: 'b', k, maxLength, order });
      expect(found.map(keys[order])).toEqual(expected.slice(0, k));
    }
  }
});
