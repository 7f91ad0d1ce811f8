import { expect, it } from 'vitest';
import { countsOf } from '../../../client/map/counts.ts';
import { atOnePlace, foremost, placesFrom } from '../../../client/map/places.ts';
import { onEarth, onSheet } from '../../../client/map/projection.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });
const network = aNetwork(
  [
    anEntity('city', 'CITY', { ...at(31.2, 121.4), nameEn: 'Shanghai (city)' }),
    anEntity('region', 'REGION', { ...at(31.2, 121.4), nameEn: 'Shanghai' }),
    anEntity('far', 'COUNTRY', { ...at(32.1, 34.8), nameEn: '<b>Israel</b>' }),
    anEntity('nowhere', 'MEASURE'),
  ],
  [aLink('1', 'city', 'region'), aLink('2', 'city', 'far'), aLink('3', 'city', 'nowhere')],
);
const shown = shownOf(network, anOntology(), []);
const places = placesFrom(shown, anOntology(), 'en');

it('draws what has a place, and counts what has none', () => {
  expect(places.map(({ id }) => id)).toEqual(['city', 'region', 'far']);
  expect(countsOf(places, shown.links)).toEqual({ drawn: 3, both: 2, atOnePlace: 1 });
});

it('names several by a country, else by the plain name of the city', () => {
  expect(foremost(places).id).toBe('far');
  expect(foremost(places.slice(0, 2)).name).toBe('Shanghai');
});

it('keeps hostile names as they are', () => {
  expect(places[2]!.name).toBe('<b>Israel</b>');
});

it('knows who is at one place', () => {
  expect(atOnePlace(places)).toBe(false);
  expect(atOnePlace(places.slice(0, 2))).toBe(true);
});

it('finds the way from the earth to the sheet and back', () => {
  const [longitude, latitude] = onEarth(onSheet(121.4, 31.2));
  expect(longitude).toBeCloseTo(121.4, 3);
  expect(latitude).toBeCloseTo(31.2, 3);
});
