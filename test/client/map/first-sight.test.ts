import { expect, it } from 'vitest';
import { firstSight, outside } from '../../../client/map/first-sight.ts';

const at = (...xs: number[]) => xs.map((x, number) => ({ x, y: number }));
const upright = { width: 390, height: 700 };
const many = Array.from({ length: 19 }, (_, number) => 300 + number);

it('begins with everything on a screen that is wider than high', () => {
  expect(firstSight(at(10, ...many), { width: 1200, height: 700 })).toEqual({
    left: 10,
    top: 0,
    right: 318,
    bottom: 19,
  });
});

it('begins on an upright screen with the strip in which nearly all is', () => {
  const points = at(10, ...many);
  expect(firstSight(points, upright)).toEqual({ left: 300, top: 1, right: 317, bottom: 18 });
  expect(firstSight(points.slice(0, 10), upright)).toMatchObject({ left: 300 });
});

it('leaves nothing out where that brings little nearer, or there is too little', () => {
  expect(firstSight(at(0, 100, 200, 300, 400, 500, 600, 700, 800, 900), upright)).toMatchObject({
    left: 0,
    right: 900,
  });
  expect(firstSight(at(5, 900), upright)).toMatchObject({ left: 5, right: 900 });
  expect(firstSight(at(5), upright)).toMatchObject({ left: 5, right: 5 });
});

it('counts what is out of sight', () => {
  expect(outside(at(1, 2, 3, 9), { left: 2, top: 0, right: 8, bottom: 2 })).toBe(2);
});
