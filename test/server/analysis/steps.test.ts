import { expect, it } from 'vitest';
import { adjacencyOf } from '../../../server/analysis/steps.ts';

const step = (link: string, start: string, end: string, rank = 0) => ({ link, start, end, rank });

it('puts what is next to each entity in order of id, in both directions', () => {
  const adjacency = adjacencyOf([step('l1', 'b', 'a'), step('l2', 'c', 'a'), step('l3', 'a', 'd')]);
  expect(adjacency.get('a')?.map(({ to }) => to)).toEqual(['b', 'c', 'd']);
  expect(adjacency.get('d')).toEqual([{ to: 'a', link: 'l3', rank: 0 }]);
  expect([...adjacency.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
});

it.each([
  [[step('l1', 'a', 'b', 2), step('l2', 'b', 'a', 1)], 'l2'],
  [[step('l2', 'a', 'b', 1), step('l1', 'b', 'a', 1)], 'l1'],
  [[step('l1', 'a', 'b', 1), step('l2', 'a', 'b', 1)], 'l1'],
])('keeps one link between two: the best supported, among equals the first by id', (steps, link) => {
  const adjacency = adjacencyOf(steps);
  expect(adjacency.get('a')).toMatchObject([{ to: 'b', link }]);
  expect(adjacency.get('b')).toMatchObject([{ to: 'a', link }]);
});

it('is empty where there are no links', () => {
  expect(adjacencyOf([]).size).toBe(0);
});
