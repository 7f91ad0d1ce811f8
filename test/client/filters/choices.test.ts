import { describe, expect, it } from 'vitest';
import { choicesOf, type Facet } from '../../../client/filters/choices.ts';
import { emptiedBy, hiddenByFilters } from '../../../client/filters/hidden.ts';
import { nearable, optionsOf } from '../../../client/filters/options.ts';
import { filtered } from '../../../client/store/filtering/filtered.ts';
import { anEntity } from '../support/network.ts';
import { telling, whole } from './world.ts';

const byKind: Facet = { entities: ({ kind }) => [kind] };
const byStatus: Facet = { entities: ({ status }) => [status ?? 'NONE'], links: ({ status }) => [status ?? 'NONE'] };
const bySource: Facet = { entities: ({ sourceIds }) => sourceIds, links: ({ sourceIds }) => sourceIds };

const said = (facet: Facet, before = whole, chosen: string[] = [], order: string[] = []) =>
  choicesOf(facet, whole, before, chosen, order).map(({ value, entities, links }) => `${value} ${entities} ${links}`);

describe('the values of an editor', () => {
  it('are those that occur, the frequent first', () => {
    expect(said(byKind)).toEqual(['CITY 2 0', 'MEASURE 1 0']);
    expect(said(bySource)).toEqual(['src:a 3 3', 'src:b 1 0']);
  });

  it('keep an order that is given', () => {
    expect(said(byKind, whole, [], ['MEASURE', 'CITY'])).toEqual(['MEASURE 1 0', 'CITY 2 0']);
    expect(said(byStatus, whole, [], ['EXISTING', 'TO_BUILD', 'NONE'])).toEqual([
      'EXISTING 0 2',
      'TO_BUILD 1 0',
      'NONE 2 1',
    ]);
  });

  it('count what the filters before leave, and still name the others', () => {
    const { part } = filtered(whole, [{ name: 'kind', values: ['CITY'] }]);
    expect(said(byKind, { entities: [...part.entities], links: [...part.links] })).toEqual(['CITY 2 0', 'MEASURE 0 0']);
  });

  it('name what is chosen and does not occur', () => {
    expect(said(byKind, whole, ['EVENT'])).toEqual(['CITY 2 0', 'MEASURE 1 0', 'EVENT 0 0']);
  });
});

describe('entities to be chosen', () => {
  it('stand by name, those chosen although they are not there first', () => {
    const options = optionsOf(whole.entities, ['FI', 'a', ''], telling.zh);
    expect(options.map(({ value }) => value)).toEqual(['FI', 'a', 'b', 'm']);
    expect(options[0]!.label).toBe('芬兰');
  });

  it('are countries, regions and fields where a neighbourhood is meant', () => {
    const kinds = ['COUNTRY', 'CITY', 'REGION', 'FIELD', 'EVENT'] as const;
    expect(nearable(kinds.map((kind) => anEntity(kind, kind))).map(({ id }) => id)).toEqual([
      'COUNTRY',
      'REGION',
      'FIELD',
    ]);
  });
});

describe('what a stack hides', () => {
  const byFilter = [
    { entities: 3, links: 1 },
    { entities: 2, links: 0 },
    { entities: 0, links: 4 },
  ];

  it('is told together', () => {
    expect(hiddenByFilters({ byFilter })).toEqual({ entities: 5, links: 5 });
  });

  it('was emptied by the last one that hides an entity', () => {
    expect(emptiedBy({ byFilter })).toBe(1);
    expect(emptiedBy({ byFilter: [] })).toBe(-1);
  });
});
