import { expect, it } from 'vitest';
import { aggregated } from '../../../client/canvas/aggregated.ts';
import type { Elements } from '../../../client/canvas/elements.ts';

const elements = (pairs: string[], lines: Record<number, string> = {}): Elements => {
  const ids = [...new Set(pairs.join(''))];
  return {
    entities: ids.map((id) => ({ id, links: pairs.filter((pair) => pair.includes(id)).length })),
    links: pairs.map(([source, target], index) => ({ id: `l${index}`, source, target, line: lines[index] ?? 'solid' })),
  } as unknown as Elements;
};
const drawn = (result: ReturnType<typeof aggregated>) => result.elements.links.map(({ id }) => id).sort();

it('leaves a picture with few links as it is', () => {
  const few = elements(['ab', 'ab', 'ba']);
  expect(aggregated(few, 3)).toEqual({ elements: few, merged: 0, leftOut: 0 });
  expect(aggregated(few, 3).elements).toBe(few);
});

it('draws links between the same two as one, in whichever direction, but not the planned with the existing', () => {
  const result = aggregated(elements(['ab', 'ba', 'ab', 'bc', 'ab'], { 4: 'dashed' }), 4);
  expect(drawn(result)).toEqual(['l0', 'l3', 'l4']);
  expect(result).toMatchObject({ merged: 2, leftOut: 0 });
});

it('draws the strongest, and of each entity one at least', () => {
  const result = aggregated(elements(['ab', 'ab', 'ab', 'ac', 'bc', 'bc', 'ad']), 3);
  expect(drawn(result)).toEqual(['l0', 'l4', 'l6']);
  expect(result).toMatchObject({ merged: 3, leftOut: 1 });
});

it('accounts for every link', () => {
  const many = elements(Array.from({ length: 300 }, (_, index) => 'abcdefghij'[index % 10]! + 'klmnopq'[index % 7]!));
  const { elements: left, merged, leftOut } = aggregated(many, 20);
  expect(left.links.length + merged + leftOut).toBe(300);
  expect(left.links.length).toBe(20);
});
