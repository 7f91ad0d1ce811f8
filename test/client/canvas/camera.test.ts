import { expect, it } from 'vitest';
import { cameraFor, cameraToSee, isInSight } from '../../../client/canvas/camera.ts';

const size = { width: 1000, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const box = { x1: -100, y1: -50, x2: 100, y2: 50 };

it('puts a box in the middle of what is not covered', () => {
  const { zoom, pan } = cameraFor(box, size, { ...none, left: 200 }, 2);
  expect(zoom).toBe(2);
  expect(pan).toEqual({ x: 600, y: 300 });
});

it('zooms out until all is in sight', () => {
  expect(cameraFor({ x1: 0, y1: 0, x2: 4000, y2: 100 }, size, none).zoom).toBe(0.25);
});

it('stays where it is when the box is in sight', () => {
  expect(cameraToSee(box, { zoom: 1, pan: { x: 500, y: 300 } }, size, none)).toBeNull();
});

it('has in sight what is nowhere covered', () => {
  const now = { zoom: 1, pan: { x: 120, y: 300 } };
  expect(isInSight(box, now, size, none)).toBe(true);
  expect(isInSight(box, now, size, { ...none, left: 30 })).toBe(false);
  expect(isInSight(box, { ...now, zoom: 1.3 }, size, none)).toBe(false);
});

it('comes nearer to nothing: it keeps the zoom where the box fits', () => {
  expect(cameraToSee(box, { zoom: 1, pan: { x: -900, y: 0 } }, size, none)).toEqual({
    zoom: 1,
    pan: { x: 500, y: 300 },
  });
});
