import { expect, it } from 'vitest';
import { arrangeAs } from '../../../client/canvas/layouts/layouts.ts';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import { headsOf, spotsOf } from '../../../client/canvas/outlines/heads.ts';
import { namingIn } from '../../../client/canvas/outlines/naming.ts';
import type { Outline } from '../../../client/canvas/outlines/outline.ts';
import { outlinesOf } from '../../../client/canvas/outlines/outlines.ts';
import { placesOf } from '../../../client/canvas/belonging.ts';
import { asTheyAre } from '../../../client/store/projecting/bridged.ts';
import { layouts, type Layout } from '../../../client/store/picture.ts';
import { en, zh } from '../../support/words.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const ontology = {
  ...anOntology(),
  kinds: [
    ...anOntology().kinds,
    ...(['REGION', 'COUNTRY'] as const).map((name) => ({ ...anOntology().kinds[0]!, name, labelZh: `类${name}` })),
  ],
};
const cities = Array.from({ length: 20 }, (_, at) => anEntity(`c${at}`, 'CITY'));
const measures = Array.from({ length: 9 }, (_, at) => anEntity(`m${at}`, 'MEASURE'));
const elements = elementsFrom(
  asTheyAre({
    entities: [anEntity('js', 'REGION'), anEntity('fi', 'COUNTRY'), ...cities, ...measures],
    links: [
      ...cities.slice(0, 12).map(({ id }) => aLink(`js-${id}`, id, 'js')),
      ...cities.slice(12, 17).map(({ id }) => aLink(`fi-${id}`, id, 'fi')),
      ...measures.map(({ id }, at) => aLink(`m-${id}`, id, measures[(at + 1) % 9]!.id, { kind: 'PARTNERS_WITH' })),
    ],
  }),
  ontology,
  'zh',
);

const places = placesOf(elements);
const input = {
  entities: elements.entities.map((mark) => ({ ...mark, place: places.get(mark.id) ?? null })),
  links: elements.links,
  placed: {},
  space: { width: 1000, height: 600 },
};
const points = new Map(
  await Promise.all(layouts.map(async (layout) => [layout, await arrangeAs(layout, input)] as const)),
);
const placed = (layout: Layout) => new Map(Object.entries(points.get(layout)!));
const told = (layout: Layout, pinned: readonly string[] = [], at = placed(layout)) =>
  outlinesOf(layout, elements, at, new Set(pinned), namingIn('zh', zh.layout, ontology));

const apart = (a: Outline, b: Outline) => a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;

const inside = ({ x1, y1, x2, y2 }: Outline, id: string, at: ReturnType<typeof placed>) => {
  const { x, y } = at.get(id)!;
  return x > x1 && x < x2 && y > y1 && y < y2;
};

it('has nothing where entities stand by their links or as on a map', () => {
  expect(told('force')).toEqual([]);
  expect(told('map')).toEqual([]);
  expect(outlinesOf(undefined, elements, placed('matrix'), new Set(), namingIn('zh', zh.layout, ontology))).toEqual([]);
});

it.each([
  ['layered', ['地方', '政策']],
  ['matrix', ['城市', '类COUNTRY', '类REGION', '措施']],
] as const)('names the parts of %s, which hold all of their own and nobody else', (layout, heads) => {
  const [at, outlines] = [placed(layout), told(layout)];
  expect(outlines.map(({ label }) => label).sort()).toEqual([...heads].sort());
  for (const [index, one] of outlines.entries())
    for (const other of outlines.slice(index + 1)) expect(apart(one, other)).toBe(true);
  for (const { id, group, kind } of elements.entities)
    expect(outlines.filter((one) => inside(one, id, at)).map((one) => one.id)).toEqual([
      layout === 'layered' ? group : kind,
    ]);
});

it('rings each place with what is gathered there, and those that belong to none', () => {
  const at = placed('region');
  const outlines = told('region');
  expect(outlines.map(({ label }) => label).sort()).toEqual(['不属于任何地区或国家', '名fi', '名js']);
  const ring = outlines.find(({ label }) => label === '名js')!;
  expect(ring.members).toBe(13);
  const [x, y] = [(ring.x1 + ring.x2) / 2, (ring.y1 + ring.y2) / 2];
  const within = (id: string) => Math.hypot(at.get(id)!.x - x, at.get(id)!.y - y) <= (ring.x2 - ring.x1) / 2;
  expect(elements.entities.filter(({ id }) => within(id)).length).toBe(13);
});

it('draws the rings on which entities stand, with how many links they have', () => {
  const at = placed('concentric');
  const rings = told('concentric');
  expect(rings.reduce((sum, { members }) => sum + members, 1)).toBe(elements.entities.length);
  for (const { x2, y2, head } of rings)
    // Heads are inside their rings, above the middle.
    expect(Math.hypot(head.x / x2, head.y / y2)).toBeLessThan(1);
  expect(rings[0]!.label).toBe('2–5 条联系');
  for (const { head } of rings)
    for (const { x, y } of at.values()) expect(Math.hypot(head.x - x, head.y - y)).toBeGreaterThan(18);
});

it('passes over who was dragged away', () => {
  const at = placed('layered');
  at.set('c0', { x: 9000, y: 9000 });
  expect(told('layered', ['c0'], at)).toHaveLength(2);
  for (const { x2 } of told('layered', ['c0'], at)) expect(x2).toBeLessThan(9000);
});

it('writes heads that have room, those of more members first, and keeps names off them', () => {
  const outlines = told('matrix');
  const heads = headsOf(outlines, (point) => point);
  expect(heads).toHaveLength(4);
  const tiny = headsOf(outlines, ({ x, y }) => ({ x: x / 50, y: y / 50 }));
  expect(tiny.map(({ label }) => label)).toEqual(['城市']);
  const spots = spotsOf(heads.slice(0, 1));
  expect(spots.length).toBeGreaterThan(1);
  for (const { x, priority } of spots) {
    expect(Math.abs(x - heads[0]!.x)).toBeLessThanOrEqual(heads[0]!.width / 2);
    expect(priority).toBeNull();
  }
});

it('says it in both languages', () => {
  const { ring, group } = namingIn('en', en.layout, ontology);
  expect([ring(0, 0), ring(1, 1), ring(2, 5), group('places')]).toEqual(['No links', '1 link', '2–5 links', 'Places']);
});
