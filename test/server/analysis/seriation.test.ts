import { describe, expect, it } from 'vitest';
import { countPairs, countRectangle } from '../../../server/analysis/counts.ts';
import { orderBySeriation, orderByTotal } from '../../../server/analysis/seriation.ts';
import { spectralOrder } from '../../../server/analysis/spectral-order.ts';
import { networkOf } from '../../../server/analysis/weighted-network.ts';
import { goldenLinks, goldenUnits } from './golden.ts';
import { numbers, randomLinks, randomUnits, relabelling, seeds, shuffled } from './random.ts';

it('by total: the largest sum first, then the most units, then by id', () => {
  expect(orderByTotal(countPairs(goldenUnits, ['NZ', 'AU'])).rows).toEqual('CN SG DE FI SE IL AU NZ'.split(' '));
  const table = countRectangle([
    { unit: 'a', rows: ['x'], columns: ['p', 'q'] },
    { unit: 'b', rows: ['y'], columns: ['q'] },
  ]);
  expect(orderByTotal(table)).toEqual({ rows: ['x', 'y'], columns: ['q', 'p'] });
});

describe('seriation', () => {
  it.each(seeds.slice(0, 20))('finds a band again that was shuffled: %i', (seed) => {
    const size = 6 + (seed % 12);
    const line = Array.from({ length: size }, (_, at) => String.fromCharCode(97 + at));
    const names = relabelling(line, seed);
    const links = line.flatMap((a, at) =>
      [1, 2, 3].flatMap((step) => {
        const b = line[at + step];
        return b === undefined ? [] : [{ a: names.get(a) ?? '', b: names.get(b) ?? '', weight: 4 - step }];
      }),
    );
    const expected = line.map((id) => names.get(id) ?? '');
    const found = spectralOrder(networkOf(shuffled(links, seed)));
    expect([expected.join(' '), expected.toReversed().join(' ')]).toContain(found.join(' '));
  });

  it('gathers a table of two dimensions along its diagonal', () => {
    const random = numbers(7);
    const units = Array.from({ length: 12 }, (_, at) => ({
      unit: `u${at}`,
      rows: [`r${(at * 7) % 12}`],
      columns: [`c${(at * 7) % 12}`, `c${((at * 7) % 12) + 1}`],
    }));
    const { rows, columns } = orderBySeriation(countRectangle(shuffled(units, random(100))));
    const number = (id: string) => Number(id.slice(1));
    const up = (ids: readonly string[]) => ids.map(number).toSorted((a, b) => a - b);
    const turned = number(rows[0] ?? '') > number(rows.at(-1) ?? '');
    expect(rows.map(number)).toEqual(turned ? up(rows).toReversed() : up(rows));
    expect(columns.map(number)).toEqual(turned ? up(columns).toReversed() : up(columns));
  });

  it('puts parts one after another, the heaviest first, and who is alone last, by id', () => {
    const links = [...goldenLinks, { a: 'y', b: 'x', weight: 99 }, { a: 'z', b: 'w' }];
    const order = spectralOrder(networkOf(links, ['n', 'm']));
    expect(order.slice(0, 2)).toEqual(['x', 'y']);
    expect(order.slice(2, 8).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(order.slice(8)).toEqual(['w', 'z', 'm', 'n']);
  });

  it('keeps by id what the links do not tell apart', () => {
    const star = ['d', 'b', 'c', 'a'].map((leaf) => ({ a: 'm', b: leaf }));
    expect(spectralOrder(networkOf(star)).filter((id) => id !== 'm')).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each(seeds)('holds everybody once and does not depend on the order of the input: random %i', (seed) => {
    const links = randomLinks(seed);
    const order = spectralOrder(networkOf(links));
    expect(order.toSorted()).toEqual(networkOf(links).ids);
    expect(spectralOrder(networkOf(shuffled(links, seed)))).toEqual(order);
    const units = randomUnits(seed);
    const counts = countPairs(units);
    expect(orderBySeriation(countPairs(shuffled(units, seed)))).toEqual(orderBySeriation(counts));
    expect(orderBySeriation(counts).rows.toSorted()).toEqual(counts.rows.ids);
  });
});
