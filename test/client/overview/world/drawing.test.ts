import { expect, it } from 'vitest';
import { smallMatrix, type Priority } from '../../../../client/overview/partners.ts';
import { drawingOf, type Drawing } from '../../../../client/overview/world/drawing.ts';
import { standsOf } from '../../../../client/overview/world/stands.ts';
import { aTable } from '../worlds.ts';

const size = { width: 450, height: 236 };
const spots: Record<string, [longitude: number, latitude: number]> = {
  js: [118.8, 32.1],
  sh: [121.4, 31.2],
  fi: [24.9, 60.2],
  sg: [103.9, 1.3],
  cr: [-84.1, 9.9],
};
const places = Object.entries(spots).map(([id, [longitude, latitude]]) => ({ id, location: { longitude, latitude } }));
const finland: Priority = { id: 'fi', nameZh: '芬兰', nameEn: 'Finland', gap: 'gap:fi' };

const counts = { sg: [2, 0], cr: [0, 1], xx: [1, 0] };
const stands = (columns = ['js', 'sh']) => standsOf(smallMatrix(aTable(columns, counts), [finland]), places, 'en');
const mark = ({ marks }: Drawing, id: string) => marks.find((one) => one.id === id)!;
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

it('takes from the small table who lies somewhere and what they share, and names who does not', () => {
  const { partners, regions, shared, placeless } = stands();
  expect(partners.map(({ id, units, gap }) => [id, units, gap])).toEqual([
    ['fi', 0, 'gap:fi'],
    ['sg', 2, null],
    ['cr', 1, null],
  ]);
  expect(regions.map(({ id }) => id)).toEqual(['js', 'sh']);
  expect(shared.map(({ partner, region, units }) => [partner, region, units])).toEqual([
    ['sg', 'js', 2],
    ['cr', 'sh', 1],
  ]);
  expect(placeless).toEqual(['xx']);
});

it('shows regions that lie close together through a lens that covers no partner', () => {
  const drawing = drawingOf(stands(), size);
  const lens = drawing.lens!;
  for (const id of ['js', 'sh']) expect(distance(mark(drawing, id), lens)).toBeLessThan(lens.radius);
  expect(distance(mark(drawing, 'js'), mark(drawing, 'sh'))).toBeGreaterThan(20);
  for (const id of ['fi', 'sg', 'cr']) {
    const partner = mark(drawing, id);
    expect(distance(partner, lens), id).toBeGreaterThan(lens.radius + partner.radius);
    expect(partner.x > 0 && partner.x < size.width && partner.y > 0 && partner.y < size.height, id).toBe(true);
  }
});

it('leaves a single region where it is, with Europe at its left and America at its right', () => {
  const drawing = drawingOf(stands(['js']), size);
  expect(drawing.lens).toBeNull();
  expect(mark(drawing, 'fi').x).toBeLessThan(mark(drawing, 'js').x);
  expect(mark(drawing, 'cr').x).toBeGreaterThan(mark(drawing, 'js').x);
});

it('draws marks by area and arcs by square root of what they stand for', () => {
  const drawing = drawingOf(stands(), size);
  expect(mark(drawing, 'sg').radius / mark(drawing, 'cr').radius).toBeCloseTo(Math.SQRT2);
  const [two, one] = drawing.arcs;
  expect(two!.width / one!.width).toBeCloseTo(Math.SQRT2);
});

it('draws a lone place with what lies round it', () => {
  const alone = standsOf(smallMatrix(aTable(['js'], {}), []), places, 'en');
  const drawing = drawingOf(alone, size);
  expect(mark(drawing, 'js')).toMatchObject({ units: 0 });
  expect(Number.isFinite(drawing.world.scale())).toBe(true);
});
