import { expect, it } from 'vitest';
import { placesOf } from '../../../client/same/place.ts';
import { scoreText } from '../../../client/same/score.ts';

const china = { nameZh: '中国', nameEn: 'China' };
const side = {
  id: 'org:a',
  placeZh: null,
  placeEn: null,
  attributes: [
    { name: 'rank', value: '3' },
    { name: 'city', value: '" Suzhou "' },
  ],
  places: {
    nodes: [
      { from: { id: 'org:a' }, to: china },
      { from: { id: 'org:other' }, to: { nameZh: '别处', nameEn: 'elsewhere' } },
    ],
  },
};

it('tells the place by the words of the source and by the links of the entity itself', () => {
  expect(placesOf(side, 'zh')).toEqual(['Suzhou', '中国']);
  expect(placesOf({ ...side, placeZh: '苏州' }, 'zh')).toEqual(['苏州', '中国']);
  expect(placesOf({ ...side, placeEn: 'China' }, 'en')).toEqual(['China']);
  expect(placesOf({ ...side, attributes: [{ name: 'city', value: '["a"]' }], places: { nodes: [] } }, 'en')).toEqual(
    [],
  );
});

it('never tells a score as certain that is not', () => {
  expect([0.5, 0.57, 0.847, 0.999, 1].map(scoreText)).toEqual(['0.50', '0.57', '0.84', '0.99', '1.00']);
});
