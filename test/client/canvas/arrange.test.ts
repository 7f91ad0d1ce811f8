import { expect, it } from 'vitest';
import { arrange, type ArrangeEntity, type ArrangeInput } from '../../../client/canvas/arrange.ts';

const body = (id: string, more: Partial<ArrangeEntity> = {}): ArrangeEntity => ({
  id,
  group: 'places',
  kind: 'CITY',
  size: 20,
  room: 60,
  latitude: null,
  longitude: null,
  ...more,
});

const ring = Array.from({ length: 30 }, (_, index) => body(`e${index}`));
const input = (more: Partial<ArrangeInput> = {}): ArrangeInput => ({
  entities: ring,
  links: ring.slice(1).map((one, index) => ({ source: one.id, target: `e${Math.floor(index / 3)}` })),
  placed: {},
  space: { width: 1000, height: 600 },
  ...more,
});

it('gives the same places every time', () => {
  expect(arrange(input())).toEqual(arrange(input()));
});

it('gives every entity a place of its own', () => {
  const places = Object.values(arrange(input())).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(30);
});

it('leaves those that stand where they are', () => {
  const placed = Object.fromEntries(
    ring.slice(0, 20).map((one, index) => [one.id, { x: (index % 5) * 150, y: Math.floor(index / 5) * 150 }]),
  );
  expect(arrange(input({ placed }))).toMatchObject(placed);
});

it('puts those without links in rows below', () => {
  const places = arrange(input({ entities: [...ring, body('lone'), body('lost')] }));
  const lowest = Math.max(...ring.map(({ id }) => places[id]!.y));
  expect(places['lone']!.y).toBeGreaterThan(lowest);
  expect(places['lost']!.y).toBe(places['lone']!.y);
});

it('can do with nothing, one, and a link to itself', () => {
  expect(arrange(input({ entities: [], links: [] }))).toEqual({});
  expect(Object.keys(arrange(input({ entities: [body('a')], links: [{ source: 'a', target: 'a' }] })))).toEqual(['a']);
});
