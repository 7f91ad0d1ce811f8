import { expect, it } from 'vitest';
import { sizesFor } from '../../../client/matrix/sizes.ts';

const partners = ['Israel', 'Germany', 'Singapore', 'Japan', 'Europe / European Union', 'Russia', 'Finland'];
const regions = ['Jiangsu', 'Shanghai', 'Anhui', 'Zhejiang'];
const of = (names: readonly string[], times: number) => Array.from({ length: times }, () => names).flat();

it('sets names of columns across where the squares below them are wide enough', () => {
  expect(sizesFor({ width: 1300, height: 600 }, partners, regions)).toMatchObject({ upright: false, square: 64 });
});

it('sets them upright over many small squares', () => {
  const sizes = sizesFor({ width: 1300, height: 600 }, of(partners, 20), of(regions, 10));
  expect(sizes.upright).toBe(true);
  expect(sizes.square).toBe(28);
});

it('gives names of rows what the squares leave of a narrow page, and no more than they need', () => {
  const { side, square, margin } = sizesFor({ width: 366, height: 390 }, partners, regions);
  expect(side).toBeGreaterThan(150);
  expect(side + margin + square * regions.length).toBeLessThanOrEqual(366);
  expect(sizesFor({ width: 366, height: 390 }, ['芬兰'], regions).side).toBe(64);
});
