import { expect, it } from 'vitest';
import { labelPriority } from '../../../client/marks/label-priority.ts';
import { placeLabels, type Labelled } from '../../../client/marks/labels.ts';

const bounds = { left: 0, top: 0, right: 400, bottom: 400 };
const one = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  radius: 8,
  width: 60,
  height: 15,
  priority: 1,
  ...more,
});

it('names below where there is room', () => {
  expect(placeLabels([one('a', 100, 100)], bounds)).toEqual(new Map([['a', 'below']]));
});

it('goes to another side where a mark stands below', () => {
  const placed = placeLabels([one('a', 100, 100), one('b', 100, 120, { priority: null })], bounds);
  expect(placed).toEqual(new Map([['a', 'right']]));
});

it('names the important first and leaves out who has no room', () => {
  const crowd = [
    one('a', 100, 100),
    one('b', 104, 100, { priority: 9 }),
    ...['c', 'd', 'e'].map((id) => one(id, 102, 102)),
  ];
  const placed = placeLabels(crowd, bounds);
  expect(placed.has('b')).toBe(true);
  expect(placed.size).toBeLessThan(5);
});

it('names nobody out of sight', () => {
  expect(placeLabels([one('a', 410, 398, { width: 410 })], bounds).size).toBe(0);
});

it('does not depend on the order', () => {
  const all = [one('a', 100, 100), one('b', 130, 104), one('c', 118, 130)];
  expect(placeLabels(all.toReversed(), bounds)).toEqual(placeLabels(all, bounds));
});

it('names only places and platforms from afar', () => {
  expect(labelPriority('topics', 'FIELD', 3, 0.4)).toBeNull();
  expect(labelPriority('places', 'CITY', 0, 0.4)).not.toBeNull();
  expect(labelPriority('topics', 'FIELD', 3, 1)).not.toBeNull();
});

it('names what the picture is about before the better linked', () => {
  const priority = (group: string, kind: string, links: number) => labelPriority(group, kind, links, 1)!;
  expect(priority('platforms', 'COOPERATION_PARK', 1)).toBeGreaterThan(priority('actors', 'INSTITUTION', 40));
  expect(priority('places', 'REGION', 3)).toBeGreaterThan(priority('places', 'CITY', 8));
});

it('leaves a gap between two names', () => {
  const placed = placeLabels([one('a', 100, 100), one('b', 163, 100)], bounds);
  expect(placed.get('a')).toBe('below');
  expect(placed.get('b')).not.toBe('below');
});

it('names the first of a crowd over lesser marks, and nobody over one of theirs', () => {
  const around = [...Array(400).keys()].map((n) =>
    one(`m${n}`, (n % 20) * 20, Math.floor(n / 20) * 20, { priority: null }),
  );
  const hub = one('hub', 205, 205, { priority: 90 });
  expect(placeLabels([...around, hub], bounds)).toEqual(new Map([['hub', 'below']]));
  expect(placeLabels([...around.slice(0, 290), hub], bounds).size).toBe(0);
  const other = one('other', 205, 232, { priority: 80 });
  expect(placeLabels([...around, hub, other], bounds).get('hub')).not.toBe('below');
});
