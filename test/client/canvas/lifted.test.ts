import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { isPath, liftedWith } from '../../../client/canvas/lifted.ts';

const link = (id: string, source: string, target: string) => ({ data: { id, source, target } });

const picture = () =>
  cytoscape({
    headless: true,
    elements: [
      ...['a', 'b', 'c', 'd'].map((id) => ({ data: { id } })),
      link('ab', 'a', 'b'),
      link('ab2', 'a', 'b'),
      link('bc', 'b', 'c'),
      link('cd', 'c', 'd'),
    ],
  });

const idsOf = (subjects: string[], selected: string | null = null) =>
  liftedWith(picture(), selected, subjects)
    .map((one) => one.id())
    .sort();

it('lifts of a path its own links alone, and what is selected without what is round it', () => {
  expect(idsOf(['a', 'b', 'c', 'ab', 'bc'])).toEqual(['a', 'ab', 'b', 'bc', 'c']);
  expect(idsOf(['a', 'b', 'ab'], 'c')).toEqual(['a', 'ab', 'b', 'c']);
});

it('lifts the part of a path that the picture holds', () => {
  expect(idsOf(['a', 'elsewhere', 'b', 'ab', 'a-elsewhere'])).toEqual(['a', 'ab', 'b']);
});

it('lifts of what a gap is about all links among it', () => {
  expect(isPath(picture(), ['a', 'b'])).toBe(false);
  expect(idsOf(['a', 'b'])).toEqual(['a', 'ab', 'ab2', 'b']);
});
