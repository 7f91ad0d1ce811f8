import { expect, it } from 'vitest';
import { askedOf, chosenIn, everywhere, toggled, without } from '../../../client/search/scope.ts';

it('asks without a filter where nothing is chosen', () => {
  expect(askedOf('苏州', everywhere)).toEqual({ text: '苏州', filter: null, belonging: null });
});

it('asks for properties by the filter, and for places and fields by where things belong', () => {
  const scope = { KIND: ['FIELD'], STATUS: ['EXISTING', 'TO_BUILD'], REGION: ['reg:sh'] };
  expect(askedOf('', scope)).toEqual({
    text: '',
    filter: { kinds: ['FIELD'], statuses: ['EXISTING', 'TO_BUILD'] },
    belonging: { regions: ['reg:sh'] },
  });
});

it('takes a value in and out, and forgets a facet of which nothing is left', () => {
  const one = toggled(everywhere, 'REGION', 'reg:sh');
  const two = toggled(one, 'REGION', 'reg:js');
  expect(two).toEqual({ REGION: ['reg:sh', 'reg:js'] });
  expect(toggled(two, 'REGION', 'reg:sh')).toEqual({ REGION: ['reg:js'] });
  expect(toggled(one, 'REGION', 'reg:sh')).toEqual(everywhere);
});

it('leaves the other facets when one is taken off', () => {
  expect(without({ KIND: ['FIELD'], REGION: ['reg:sh'] }, 'KIND')).toEqual({ REGION: ['reg:sh'] });
});

it('lists what is chosen in the order of the facets', () => {
  expect(chosenIn({ SOURCE: ['src:a'], KIND: ['FIELD', 'CITY'] })).toEqual([
    { by: 'KIND', id: 'FIELD' },
    { by: 'KIND', id: 'CITY' },
    { by: 'SOURCE', id: 'src:a' },
  ]);
});
