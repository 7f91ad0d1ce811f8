import { expect, it } from 'vitest';
import { placesOf } from '../../../client/canvas/belonging.ts';
import type { Elements } from '../../../client/canvas/elements.ts';

const elements = (entities: [string, string, string][], links: [string, string, string][]): Elements =>
  ({
    entities: entities.map(([id, group, kind]) => ({ id, group, kind })),
    links: links.map(([source, kind, target]) => ({ id: source + target, source, kind, target })),
  }) as unknown as Elements;

it('follows cities up to their region, and takes where something is before with whom it works', () => {
  const places = placesOf(
    elements(
      [
        ['fi', 'places', 'COUNTRY'],
        ['js', 'places', 'REGION'],
        ['sz', 'places', 'CITY'],
        ['park', 'platforms', 'COOPERATION_PARK'],
        ['firm', 'actors', 'INSTITUTION'],
        ['lab', 'platforms', 'JOINT_LAB'],
      ],
      [
        ['sz', 'PART_OF', 'js'],
        ['park', 'PARTNERS_WITH', 'fi'],
        ['park', 'LOCATED_IN', 'sz'],
        ['firm', 'LOCATED_IN', 'park'],
        ['fi', 'PARTNERS_WITH', 'lab'],
      ],
    ),
  );
  expect(Object.fromEntries(places)).toEqual({ fi: 'fi', js: 'js', sz: 'js', park: 'js', firm: 'js', lab: 'fi' });
});

it('puts who belongs nowhere with those it is linked with most, and nobody without links', () => {
  const places = placesOf(
    elements(
      [
        ['a', 'places', 'COUNTRY'],
        ['b', 'places', 'COUNTRY'],
        ['field', 'topics', 'FIELD'],
        ['lone', 'topics', 'FIELD'],
        ['one', 'actors', 'INSTITUTION'],
        ['two', 'actors', 'INSTITUTION'],
        ['three', 'actors', 'INSTITUTION'],
      ],
      [
        ['one', 'LOCATED_IN', 'a'],
        ['two', 'LOCATED_IN', 'b'],
        ['three', 'LOCATED_IN', 'b'],
        ['one', 'FOCUSES_ON', 'field'],
        ['two', 'FOCUSES_ON', 'field'],
        ['three', 'FOCUSES_ON', 'field'],
      ],
    ),
  );
  expect(places.get('field')).toBe('b');
  expect(places.has('lone')).toBe(false);
});

it('comes to an end where places are in each other', () => {
  const inEachOther = elements(
    [
      ['a', 'places', 'CITY'],
      ['b', 'places', 'CITY'],
    ],
    [
      ['a', 'LOCATED_IN', 'b'],
      ['b', 'LOCATED_IN', 'a'],
    ],
  );
  expect(placesOf(inEachOther).size).toBe(0);
});
