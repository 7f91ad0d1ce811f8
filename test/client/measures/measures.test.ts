import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../client/measures/betweenness.ts';
import { constraint } from '../../../client/measures/constraint.ts';
import { degree } from '../../../client/measures/degree.ts';
import { measures, type MeasureName } from '../../../client/measures/measures.ts';
import { karate, ofPairs, turned, twoTriangles } from './networks.ts';

const lonely = { ids: ['a', 'b', 'c'], links: [{ from: 'a', to: 'b' }] };

describe('number of links', () => {
  it('counts all that a link stands for, and a link with itself once', () => {
    const links = [
      { from: 'a', to: 'b', count: 3 },
      { from: 'b', to: 'b' },
      { from: 'b', to: 'elsewhere' },
    ];
    expect([...degree({ ids: ['a', 'b', 'c'], links })]).toEqual([
      ['a', 3],
      ['b', 5],
      ['c', 0],
    ]);
  });
});

describe('betweenness', () => {
  it('is as computed by hand', () => {
    const found = betweenness(twoTriangles);
    // Six of the ten pairs of others go through the bridge.
    expect(['A', 'C', 'D', 'F'].map((id) => found.get(id))).toEqual([0, 0.6, 0.6, 0]);
    expect(betweenness(ofPairs('AB', 'BC', 'AD', 'DC')).get('B')).toBeCloseTo(1 / 6, 12);
  });

  it('is as published of the karate club', () => {
    const found = betweenness(karate);
    expect(['0', '33', '32', '2'].map((id) => found.get(id)?.toFixed(4))).toEqual([
      '0.4376',
      '0.3041',
      '0.1452',
      '0.1437',
    ]);
  });

  it('counts several links between two as one, and is 0 where there are no two others', () => {
    expect([...betweenness({ ids: ['a', 'b'], links: [...lonely.links, ...lonely.links] }).values()]).toEqual([0, 0]);
    expect(betweenness(ofPairs('AB', 'AB', 'BA', 'BC')).get('B')).toBe(1);
  });
});

describe('constraint', () => {
  it('is as computed by hand, and not there without links', () => {
    const found = constraint(twoTriangles);
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => found.get(id)?.toFixed(6))).toEqual([
      '1.006944',
      '1.006944',
      '0.611111',
      '0.611111',
      '1.006944',
      '1.006944',
    ]);
    expect(constraint(lonely).has('c')).toBe(false);
  });
});

it.each(Object.keys(measures) as MeasureName[])('%s does not depend on the order of rows', (name) => {
  const values = (network: typeof karate) => [...measures[name](network)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [one, other] = [values(karate), values(turned(karate))];
  expect(other.map(([id]) => id)).toEqual(one.map(([id]) => id));
  other.forEach(([, value], at) => expect(value).toBeCloseTo(one[at]![1], 12));
});
