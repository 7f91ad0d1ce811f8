import { expect, it } from 'vitest';
import { gravest } from '../../../client/overview/gravest.ts';
import { aCountry, aFamily, aField, aGap } from './worlds.ts';

const told = (lines: ReturnType<typeof gravest>) =>
  lines.map(({ members: [gap], family }) => gap?.id ?? family.family.id);

it('takes one of each family, in the order of the families', () => {
  const families = [aFamily('b', 2), aFamily('a')];
  const nodes = [aGap('b1', 'b'), aGap('b2', 'b'), aGap('a1', 'a')];
  expect(told(gravest({ families, nodes }))).toEqual(['b1', 'a1']);
});

it('takes five at most', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(
    told(gravest({ families: names.map((name) => aFamily(name)), nodes: names.map((name) => aGap(name, name)) })),
  ).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('tells last what only repeats of a measure whom it is not kept for', () => {
  const measures = [{ id: 'm:1' }];
  const [green, health] = [aField('green'), aField('health')];
  const nodes = [
    aGap('green', 'fields', { subjects: [green], measures }),
    aGap('health', 'fields', { subjects: [health], measures }),
    aGap('again', 'unmet:1', {
      kind: 'UNMET_OBLIGATION',
      subjects: [aCountry('m:1'), green, health],
      measures,
    }),
    aGap('other', 'unmet:2', {
      kind: 'UNMET_OBLIGATION',
      subjects: [aCountry('m:2'), green],
      measures: [{ id: 'm:2' }],
    }),
  ];
  const families = [aFamily('fields', 2), aFamily('unmet:1'), aFamily('unmet:2')];
  expect(told(gravest({ families, nodes }))).toEqual(['green', 'other', 'again']);
  expect(told(gravest({ families, nodes: nodes.filter(({ id }) => id !== 'health') }))).toEqual([
    'green',
    'again',
    'other',
  ]);
});

it('tells a family by its title where none of it was sent', () => {
  expect(told(gravest({ families: [aFamily('a', 60), aFamily('b')], nodes: [aGap('a1', 'a')] }))).toEqual(['a1', 'b']);
});

it('has nothing to tell where nothing is missing', () => {
  expect(gravest({ families: [], nodes: [] })).toEqual([]);
});
