import { expect, it } from 'vitest';
import { clustered } from '../../../client/map/clusters.ts';
import { marksFrom } from '../../../client/map/marks.ts';
import { inSight, standing } from '../../../client/map/naming.ts';
import { placesFrom } from '../../../client/map/places.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { anEntity, aNetwork, anOntology } from '../support/network.ts';

const location = { latitude: 31.3, longitude: 120.6 };
const network = aNetwork(
  ['a', 'b', 'c'].map((id) => anEntity(id, 'CITY', { location })),
  [],
);
const places = placesFrom(shownOf(network, anOntology(), []), anOntology(), 'zh');
const clusters = clustered(places, 1);
const camera = { scale: 2, x: 0, y: 0 };

it('stands for all under one number until it is opened', () => {
  const marks = marksFrom(clusters, null);
  expect(marks.map(({ members }) => members.length)).toEqual([3]);
});

it('spreads its members out on the screen, while they stay at one place', () => {
  const marks = marksFrom(clusters, clusters[0]!.key);
  expect(marks.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
  expect(new Set(marks.map((mark) => JSON.stringify(standing(mark, camera)))).size).toBe(3);
});

it('opens none of another key', () => {
  expect(marksFrom(clusters, '2 a')).toHaveLength(1);
});

it('knows what is in sight', () => {
  const size = { width: 100, height: 100 };
  expect(inSight({ x: 50, y: 50 }, size)).toBe(true);
  expect(inSight({ x: 50, y: 500 }, size)).toBe(false);
});
