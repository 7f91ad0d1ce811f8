import { expect, it } from 'vitest';
import { farthest, held, inPixels, nearest, onTheWay, seeing, showing, zoomed } from '../../../client/map/camera.ts';

const size = { width: 1000, height: 600 };
const insets = { top: 10, right: 300, bottom: 10, left: 200 };
const area = { left: 400, top: 100, right: 440, bottom: 130 };

it('sees an area whole, in the part that nothing lies over', () => {
  const camera = seeing(area, size, insets);
  const [one, other] = [inPixels(camera, { x: 400, y: 100 }), inPixels(camera, { x: 440, y: 130 })];
  expect(one.x).toBeGreaterThanOrEqual(200);
  expect(other.x).toBeLessThanOrEqual(700);
  expect(one.y).toBeGreaterThanOrEqual(10);
  expect(other.y).toBeLessThanOrEqual(590);
});

it('sees a single point from no nearer than it may', () => {
  const point = { left: 400, top: 100, right: 400, bottom: 100 };
  expect(seeing(point, size, insets).scale).toBe(nearest);
  expect(seeing(point, size, insets, 60).scale).toBe(60);
});

it('zooms about a point, which stays where it is', () => {
  const camera = seeing(area, size, insets);
  const at = { x: 450, y: 300 };
  const under = { x: (at.x - camera.x) / camera.scale, y: (at.y - camera.y) / camera.scale };
  const after = inPixels(zoomed(camera, 1.5, at, size), under);
  expect(after.x).toBeCloseTo(at.x);
  expect(after.y).toBeCloseTo(at.y);
});

it('never loses the world', () => {
  const lost = held({ scale: 0.001, x: 1e9, y: -1e9 }, size);
  expect(lost.scale).toBe(farthest(size));
  expect(lost.x).toBeLessThan(size.width);
  expect(lost.y).toBeGreaterThan(-size.height);
});

it('moves no more than is needed to show a point', () => {
  const camera = { scale: 2, x: 0, y: 0 };
  expect(showing(camera, { x: 500, y: 300 }, size, insets)).toEqual(camera);
  expect(showing(camera, { x: 900, y: 300 }, size, insets).x).toBe(-200);
});

it('begins and ends a way where it should', () => {
  const [from, to] = [seeing(area, size, insets), { scale: 3, x: 5, y: 7 }];
  expect(onTheWay(from, to, 0)).toEqual(from);
  const end = onTheWay(from, to, 1);
  expect(end.x).toBeCloseTo(5);
  expect(end.scale).toBeCloseTo(3);
});
