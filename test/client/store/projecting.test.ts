import { expect, it } from 'vitest';
import type { Ontology } from '../../../client/api/model.ts';
import { project } from '../../../client/store/projecting/project.ts';
import { tallyOf } from '../../../client/store/projecting/tally.ts';
import { pictureAtFirst, type Picture } from '../../../client/store/picture.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const kind = (name: string, group: string, unit: boolean) => ({
  name: name as Ontology['kinds'][number]['name'],
  group: { name: group },
  labelZh: `类${name}`,
  labelEn: `Kind ${name}`,
  description: '',
  colour: '#000000',
  shape: 'ellipse',
  unit,
});
const ontology: Ontology = {
  ...anOntology(),
  kinds: [
    kind('COUNTRY', 'places', false),
    kind('REGION', 'places', false),
    kind('CITY', 'places', false),
    kind('JOINT_LAB', 'platforms', true),
  ],
};

// Two labs of Finland: one in the city of a region, one with no place.
const shown = {
  entities: [
    anEntity('fi', 'COUNTRY'),
    anEntity('js', 'REGION'),
    anEntity('city', 'CITY'),
    anEntity('lab1', 'JOINT_LAB'),
    anEntity('lab2', 'JOINT_LAB', { status: 'TO_BUILD' }),
  ],
  links: [
    aLink('1', 'city', 'js', { kind: 'PART_OF' }),
    aLink('2', 'lab1', 'city'),
    aLink('3', 'lab1', 'fi', { kind: 'PARTNERS_WITH' }),
    aLink('4', 'lab2', 'fi', { kind: 'PARTNERS_WITH', confidence: 'INFERRED' }),
    aLink('5', 'lab2', 'js', { kind: 'PARTNERS_WITH' }),
    aLink('6', 'js', 'lab2'),
  ],
};

const drawn = (change: Partial<Picture>) => {
  const { entities, links } = project(shown, { ...pictureAtFirst, ...change }, ontology);
  return {
    entities: entities.map(({ id, stands }) => [id, ...stands].join(' ')).sort(),
    links: links.map(({ from, to, stands }) => [`${from.id}-${to.id}`, ...stands].join(' ')).sort(),
  };
};

it('draws several links between the same two as one that tells which, and one by one where that is opened', () => {
  expect(drawn({}).links).toEqual(['city-js', 'lab1-city', 'lab1-fi', 'lab2-fi', 'lab2-js 5 6']);
  expect(drawn({ opened: ['links js lab2'] }).links).toContain('js-lab2');
});

it('draws a region with all that lies in it as one, and what is opened as it is', () => {
  expect(drawn({ fold: 'region' })).toEqual({
    entities: ['fi', 'js city lab1', 'lab2'],
    links: ['js-fi', 'lab2-fi', 'lab2-js 5 6'],
  });
  expect(drawn({ fold: 'region', opened: ['js'] })).toEqual(drawn({}));
});

it('draws a country with the units that are its own, and each kind as one', () => {
  expect(drawn({ fold: 'country' }).entities).toEqual(['city', 'fi lab1 lab2', 'js']);
  expect(drawn({ fold: 'kind' })).toEqual({
    entities: ['fold kind CITY city', 'fold kind COUNTRY fi', 'fold kind JOINT_LAB lab1 lab2', 'fold kind REGION js'],
    links: [
      'fold kind CITY-fold kind REGION',
      'fold kind JOINT_LAB-fold kind CITY',
      'fold kind JOINT_LAB-fold kind COUNTRY',
      'fold kind JOINT_LAB-fold kind COUNTRY',
      'fold kind JOINT_LAB-fold kind REGION 5 6',
    ],
  });
});

it('draws a unit as a link between those who meet in it, with the unit behind it', () => {
  expect(drawn({ bridge: true })).toEqual({
    entities: ['city', 'fi', 'js'],
    links: ['city-fi lab1', 'city-js', 'fi-js lab2'],
  });
});

it('says of a line that it is for units, and of several links what they do not have in common', () => {
  const told = (change: Partial<Picture>, links = shown.links) =>
    project({ ...shown, links }, { ...pictureAtFirst, ...change }, ontology).links.map(
      ({ from, to, bridge = false, mixed = false }) => [`${from.id}-${to.id}`, bridge, mixed],
    );
  expect(told({ bridge: true })).toEqual([
    ['city-js', false, false],
    ['city-fi', true, false],
    ['fi-js', true, false],
  ]);
  // There and back, and of two kinds.
  expect(told({}).at(-1)).toEqual(['lab2-js', false, true]);
  const alike = [aLink('7', 'city', 'js'), aLink('8', 'city', 'js')];
  expect(told({}, alike)).toEqual([['city-js', false, false]]);
});

it.each<[string, Partial<Picture>]>([
  ['nothing', {}],
  ['regions', { fold: 'region' }],
  ['kinds', { fold: 'kind' }],
  ['units as links', { bridge: true }],
  ['countries and units as links', { fold: 'country', bridge: true }],
])('tallies every entity once, as a mark, in a group or as a unit: %s', (_, change) => {
  const tally = tallyOf(shown, project(shown, { ...pictureAtFirst, ...change }, ontology));
  const ownMarks = change.fold === 'kind' ? 0 : tally.marks;
  expect(ownMarks + tally.inGroups + tally.units).toBe(shown.entities.length);
});

it('tallies groups, units drawn as links, and links that are in none of the lines', () => {
  const tally = (change: Partial<Picture>) =>
    tallyOf(shown, project(shown, { ...pictureAtFirst, ...change }, ontology));
  expect(tally({})).toEqual({ entities: 5, marks: 5, groups: 0, inGroups: 0, units: 0, ofUnits: 0, within: 0 });
  // The city lies in the region, and the lab in the city.
  expect(tally({ fold: 'region' })).toMatchObject({ marks: 3, groups: 1, inGroups: 2, within: 2 });
  expect(tally({ bridge: true })).toMatchObject({ marks: 3, units: 2, ofUnits: 5, within: 0 });
});
