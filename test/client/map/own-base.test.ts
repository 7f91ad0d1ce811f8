import { geoArea } from 'd3-geo';
import { expect, it } from 'vitest';
import { wound } from '../../../client/atlas/own-base.ts';

const square = (least: number, most: number) => [
  [least, least],
  [most, least],
  [most, most],
  [least, most],
  [least, least],
];
const areaOf = (coordinates: number[][][]) => geoArea({ type: 'Polygon', coordinates });

it('draws land as land and holes as holes, whichever way round they are written', () => {
  const [land, hole] = [square(0, 20), square(5, 10)];
  const area = areaOf(wound([land]));
  expect(area).toBeLessThan(Math.PI);
  for (const rings of [
    [land, hole],
    [land.toReversed(), hole],
    [land, hole.toReversed()],
    [land.toReversed(), hole.toReversed()],
  ]) {
    const drawn = areaOf(wound(rings));
    expect(drawn).toBeLessThan(area);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeCloseTo(areaOf(wound([land])) - areaOf(wound([hole])), 6);
  }
});
