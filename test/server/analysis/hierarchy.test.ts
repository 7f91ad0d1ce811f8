import { expect, it } from 'vitest';
import { orderByHierarchy } from '../../../server/analysis/hierarchy.ts';
import { readSeed } from '../../../server/exchange/seed/read.ts';
import { small } from '../../support/small.ts';
import { snapshotOf } from '../../support/snapshot.ts';

const policy = snapshotOf(readSeed('policy-2021-26', new URL('../../../seed/policy-2021-26/', import.meta.url)));

it('keeps the cities of a province together', () => {
  const ids = ['city:hefei', 'city:nanjing', 'city:hangzhou', 'city:suzhou', 'city:chuzhou', 'city:taicang'];
  expect(orderByHierarchy(policy)(ids)).toEqual([
    'city:chuzhou',
    'city:hefei',
    'city:nanjing',
    'city:suzhou',
    'city:taicang',
    'city:hangzhou',
  ]);
});

it('gives kinds in the order of the ontology', () => {
  expect(orderByHierarchy(policy)(['EVENT', 'JOINT_LAB', 'INNOVATION_CENTRE'])).toEqual([
    'INNOVATION_CENTRE',
    'JOINT_LAB',
    'EVENT',
  ]);
});

it('comes to an end where things lie in each other', () => {
  const circle = small('d', {
    entities: [
      { id: 'a', kind: 'CITY' },
      { id: 'b', kind: 'CITY' },
    ],
    links: [
      { from: 'a', kind: 'PART_OF', to: 'b' },
      { from: 'b', kind: 'PART_OF', to: 'a' },
    ],
  });
  expect(orderByHierarchy(snapshotOf(circle))(['b', 'a'])).toHaveLength(2);
});
