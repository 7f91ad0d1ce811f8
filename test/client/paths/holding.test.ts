import { describe, expect, it } from 'vitest';
import type { Ontology } from '../../../client/api/model.ts';
import { zh } from '../../../client/language/zh.ts';
import { holdingOf, letting } from '../../../client/paths/holding.ts';
import { filterFrom } from '../../../client/store/filter.ts';
import { pictureAtFirst } from '../../../client/store/picture.ts';
import type { View } from '../../../client/store/view.ts';
import { anEntity } from '../support/network.ts';

const labels = { labelZh: '', labelEn: '' };
const kindOf = (name: Ontology['kinds'][number]['name'], group: string) => ({
  ...labels,
  name,
  description: '',
  colour: '',
  shape: '',
  unit: false,
  group: { name: group },
});
const ontology: Ontology = {
  groups: ['places', 'policy'].map((name) => ({ ...labels, name, colour: '' })),
  kinds: [kindOf('CITY', 'places'), kindOf('COUNTRY', 'places'), kindOf('MEASURE', 'policy')],
  linkKinds: [{ ...labels, name: 'ISSUES', directed: true }],
};

const holding = (filters: string[], hidden: string[] = [], left = [anEntity('m', 'MEASURE')]) =>
  holdingOf({ hidden, filters: filters.flatMap(filterFrom), left }, { ontology, words: zh });
const asked = (filter: string) => holding([filter]).holding.map((one) => one.asked);

describe('what of the picture holds for ways', () => {
  it.each([
    ['kind~CITY,NONSENSE', { entityKinds: ['CITY'] }],
    ['linkKind~ISSUES', { linkKinds: ['ISSUES'] }],
    ['status~TO_BUILD,NONE', { statuses: ['TO_BUILD', null] }],
    ['origin~NAME,toString', { origins: ['NAME'] }],
    ['confidence~VERIFIED', { confidences: ['VERIFIED'] }],
    ['layer~CORE', { layers: ['CORE'] }],
    ['source~src:a,src:b', { sources: ['src:a', 'src:b'] }],
    ['year~2010,,CITY', { started: { from: 2010, until: null, kinds: ['CITY'] } }],
    ['year~,2015', { started: { from: null, until: 2015, kinds: null } }],
    ['near~reg:js', { near: ['reg:js'] }],
    ['weight~3', { weight: 3 }],
  ])('is the filter %s', (filter, expected) => {
    expect(asked(filter)).toEqual([expected]);
  });

  it('is each hidden group without what was brought in of it, before the filters, each with its place', () => {
    expect(holding(['layer~CORE', '!kind~CITY', 'kind~CITY'], ['policy']).holding).toEqual([
      { group: 'policy', asked: { entityKinds: ['CITY', 'COUNTRY'], except: ['m'] } },
      { at: 0, asked: { layers: ['CORE'] } },
      { at: 2, asked: { entityKinds: ['CITY'] } },
    ]);
  });

  it('is nothing that looks at the picture as it is drawn: that is named', () => {
    expect(holding(['links~2', 'layer~CORE', 'core~2', 'around~a,1', 'largest~', '!links~3'])).toMatchObject({
      holding: [{ at: 1 }],
      apart: [0, 2, 3, 4],
    });
  });
});

it('lets a group and a filter be seen past again', () => {
  const picture = { ...pictureAtFirst, filters: filterFrom('layer~CORE') };
  const view: View = { language: 'zh', selected: null, hidden: ['policy'], as: 'picture', picture };
  expect(letting({ group: 'policy', asked: {} })(view).hidden).toEqual([]);
  expect(letting({ at: 0, asked: {} })(view).picture?.filters).toEqual(filterFrom('!layer~CORE'));
});
