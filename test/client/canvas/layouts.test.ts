import { expect, it } from 'vitest';
import type { ArrangeEntity, ArrangeInput, Point } from '../../../client/canvas/arrange.ts';
import { arrangeAs } from '../../../client/canvas/layouts/layouts.ts';
import { layouts } from '../../../client/store/picture.ts';

const groups = ['places', 'actors', 'platforms', 'activities', 'topics', 'policy'];
const body = (index: number, more: Partial<ArrangeEntity> = {}): ArrangeEntity => ({
  id: `e${index}`,
  group: groups[index % groups.length]!,
  kind: `KIND_${index % groups.length}`,
  size: 20,
  room: 60,
  latitude: null,
  longitude: null,
  place: index % 3 === 0 ? 'e0' : 'e6',
  ...more,
});

const entities = Array.from({ length: 60 }, (_, index) => body(index));
const input = (more: Partial<ArrangeInput> = {}): ArrangeInput => ({
  entities,
  links: entities.slice(1).map(({ id }, index) => ({ source: id, target: `e${Math.floor(index / 4)}` })),
  placed: {},
  space: { width: 1000, height: 600 },
  ...more,
});
const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

it.each(layouts)('%s gives everyone a place of its own, the same every time', async (name) => {
  const points = await arrangeAs(name, input());
  expect(new Set(Object.values(points).map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
  expect(await arrangeAs(name, input())).toEqual(points);
});

it.each(layouts)('%s does not depend on the order of the entities', async (name) => {
  if (name === 'force') return;
  expect(await arrangeAs(name, input({ entities: entities.toReversed() }))).toEqual(await arrangeAs(name, input()));
});

it.each(layouts)('%s moves nobody when ten are added', async (name) => {
  const placed = await arrangeAs(name, input());
  const more = [...entities, ...Array.from({ length: 10 }, (_, index) => body(60 + index))];
  const links = [...input().links, ...more.slice(60).map(({ id }) => ({ source: id, target: 'e3' }))];
  const points = await arrangeAs(name, input({ entities: more, links, placed }));
  expect(points).toMatchObject(placed);
  expect(new Set(Object.values(points).map(({ x, y }) => `${x} ${y}`)).size).toBe(70);
});

it.each(layouts)('%s leaves what is pinned where it is', async (name) => {
  const placed = { e5: { x: 333, y: -77 } };
  expect(await arrangeAs(name, input({ placed }))).toMatchObject(placed);
});

it.each(layouts)('%s can do with nothing, one, and a link to itself', async (name) => {
  expect(await arrangeAs(name, input({ entities: [], links: [] }))).toEqual({});
  const one = input({ entities: [body(0)], links: [{ source: 'e0', target: 'e0' }] });
  expect(Object.keys(await arrangeAs(name, one))).toEqual(['e0']);
});

it('region gathers those of a place nearer to each other than to others', async () => {
  const points = await arrangeAs('region', input());
  const mean = (of: string) => {
    const mine = entities.filter(({ place }) => place === of).map(({ id }) => points[id]!);
    return {
      x: mine.reduce((sum, { x }) => sum + x, 0) / mine.length,
      y: mine.reduce((sum, { y }) => sum + y, 0) / mine.length,
    };
  };
  const middles = { e0: mean('e0'), e6: mean('e6') };
  for (const { id, place } of entities) {
    const [own, other] = place === 'e0' ? (['e0', 'e6'] as const) : (['e6', 'e0'] as const);
    expect(far(points[id]!, middles[own])).toBeLessThan(far(points[id]!, middles[other]));
  }
});

it('concentric has the best linked in the middle', async () => {
  const links = [...input().links, { source: 'e0', target: 'e50' }, { source: 'e0', target: 'e51' }];
  const points = await arrangeAs('concentric', input({ links }));
  expect(far(points['e0']!, { x: 0, y: 0 })).toBe(0);
});

it('layered has the groups from left to right', async () => {
  const points = await arrangeAs('layered', input());
  const across = groups.map((group) => entities.filter((one) => one.group === group).map(({ id }) => points[id]!.x));
  for (const [index, xs] of across.entries())
    if (index > 0) expect(Math.min(...xs)).toBeGreaterThan(Math.max(...across[index - 1]!));
});

it('layered has fewer crossings than the order of the ids', async () => {
  const pairs = ['a', 'b', 'c', 'd', 'e'];
  const few = pairs.flatMap((name) => [
    { ...body(0), id: `place-${name}`, group: 'places' },
    { ...body(0), id: `actor-${name}`, group: 'actors' },
  ]);
  const crossed = pairs.map((name, index) => ({ source: `place-${name}`, target: `actor-${pairs[(index + 2) % 5]!}` }));
  const points = await arrangeAs('layered', input({ entities: few, links: crossed }));
  for (const { source, target } of crossed) expect(points[source]!.y).toBe(points[target]!.y);
});

it('map has north above and east at the right, and others beside what they are linked with', async () => {
  const spots = [
    body(0, { latitude: 60, longitude: 25 }),
    body(1, { latitude: 31, longitude: 121 }),
    body(2, { latitude: 1, longitude: 104 }),
    body(3),
  ];
  const points = await arrangeAs('map', input({ entities: spots, links: [{ source: 'e3', target: 'e2' }] }));
  expect(points['e0']!.y).toBeLessThan(points['e1']!.y);
  expect(points['e1']!.y).toBeLessThan(points['e2']!.y);
  expect(points['e0']!.x).toBeLessThan(points['e2']!.x);
  expect(far(points['e3']!, points['e2']!)).toBeLessThan(far(points['e3']!, points['e1']!));
});

it('map does not tear apart what lies on both sides of the date line', async () => {
  const spots = [
    body(0, { latitude: 0, longitude: 178 }),
    body(1, { latitude: 0, longitude: -178 }),
    body(2, { latitude: 0, longitude: 60 }),
  ];
  const points = await arrangeAs('map', input({ entities: spots, links: [] }));
  expect(far(points['e0']!, points['e1']!)).toBeLessThan(far(points['e0']!, points['e2']!));
});

it('matrix has kind after kind, in each the best linked first', async () => {
  const points = await arrangeAs('matrix', input());
  const order = entities
    .toSorted((a, b) => points[a.id]!.y - points[b.id]!.y || points[a.id]!.x - points[b.id]!.x)
    .map(({ kind }) => kind);
  expect(order.filter((kind, index) => kind !== order[index - 1])).toHaveLength(6);
});

it('arranges two thousand with room for every mark', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => body(index, { group: 'actors', kind: 'INSTITUTION' }));
  const links = many.slice(1).flatMap(({ id }, index) => [
    { source: id, target: `e${Math.floor(index / 3)}` },
    { source: id, target: `e${(index * 7) % 2000}` },
  ]);
  const points = Object.values(await arrangeAs('force', input({ entities: many, links })));
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(1990);
});
