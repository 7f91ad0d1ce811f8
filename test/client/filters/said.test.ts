import { describe, expect, it } from 'vitest';
import { filterKinds, filterSets } from '../../../client/filters/filter-kinds.ts';
import { filterAtFirst, filterWith, saidOf } from '../../../client/filters/said.ts';
import { filtered } from '../../../client/store/filtering/filtered.ts';
import { datedKinds } from '../../../client/store/years.ts';
import { filterNames, type FilterName } from '../../../client/store/filter.ts';
import { anOntology } from '../support/network.ts';
import type { Part } from '../../../client/store/filtering/part.ts';
import { telling, whole } from './world.ts';

describe('says in both languages', () => {
  it.each<[FilterName, string[], string, string]>([
    ['kind', ['CITY', 'MEASURE'], '类别：城市、措施', 'Kinds: City, Measure'],
    [
      'kind',
      ['CITY', 'MEASURE', 'X', 'Y'],
      '类别：城市、措施、X等 4 项',
      'Kinds: City, Measure, X and others, 4 in all',
    ],
    ['linkKind', ['PARTNERS_WITH'], '联系类别：合作', 'Kinds of links: partners with'],
    ['status', ['TO_BUILD', 'NONE'], '状态：要建、未注明', 'Status: to build, not stated'],
    ['origin', ['NAME'], '依据：由名称读出', 'Evidence: read from a name'],
    ['confidence', ['INFERRED'], '可信度：推断', 'Confidence: inferred'],
    ['layer', ['CORE'], '范围：政策点名', 'Scope: named in the policy'],
    ['source', ['src:a'], '来源：政策', 'Sources: The policy'],
    ['year', ['2010', '2020', 'EVENT'], '始于 2010–2020', 'Started 2010–2020'],
    ['year', ['2010', '', 'EVENT'], '始于 2010 年及以后', 'Started in 2010 or later'],
    ['year', ['', '2020', 'EVENT'], '始于 2020 年及以前', 'Started in 2020 or before'],
    ['year', ['2020', '2020', 'EVENT'], '始于 2020 年', 'Started in 2020'],
    ['near', ['JS'], '与江苏有关', 'About Jiangsu'],
    ['near', ['JS', 'FI'], '与江苏、芬兰有关', 'About Jiangsu or Finland'],
    ['links', ['2'], '至少与上面留下的 2 个实体相连', 'Linked with at least 2 of those left above'],
    ['weight', ['3'], '两者之间份量至少 3', 'Strength between two at least 3'],
    ['core', ['2'], '2-核', '2-core'],
    ['around', ['FI', '2'], '离芬兰最多 2 步', 'At most 2 steps from Finland'],
    ['largest', [], '最大的连通部分', 'Largest connected part'],
  ])('%s %s', (name, values, zh, en) => {
    expect([saidOf({ name, values }, telling.zh), saidOf({ name, values }, telling.en)]).toEqual([zh, en]);
  });
});

it.each(filterNames)('%s has words, a place in the menu, and an editor where there is something to choose', (name) => {
  for (const { words } of Object.values(telling)) expect(words.filters.names[name]).toBeTruthy();
  expect(
    Object.values(filterSets)
      .flat()
      .filter((one) => one === name),
  ).toHaveLength(1);
  expect(filterKinds[name].Editor !== undefined).toBe(name !== 'largest');
});

describe('a filter that is added', () => {
  const added = (name: FilterName, selected: string | null = null, part: Part = whole) =>
    filterAtFirst(name, { ontology: anOntology(), selected, part });

  it('hides nothing as long as nothing is chosen', () => {
    expect(added('kind')).toEqual({ name: 'kind', values: [], off: true });
    expect(saidOf(added('kind'), telling.zh)).toBe('类别：未选');
    expect(added('around')).toEqual({ name: 'around', values: ['', '2'], off: true });
    expect(added('year').off).toBe(true);
  });

  it('takes effect at once where it can', () => {
    expect(added('largest')).toEqual({ name: 'largest', values: [] });
    expect(added('around', 'FI')).toEqual({ name: 'around', values: ['FI', '2'] });
  });

  it.each(['links', 'weight', 'core'] as const)('of %s hides nothing of what is linked', (name) => {
    const strong = { ...whole, links: whole.links.map((link) => ({ ...link, weight: 7.5 })) };
    for (const part of [whole, strong]) {
      const filter = added(name, null, part);
      expect(filter.off).toBeUndefined();
      expect(filtered(part, [filter]).hidden).toEqual([{ entities: 0, links: 0 }]);
    }
    expect(added('weight', null, strong).values).toEqual(['7']);
    expect(added(name, null, { entities: [], links: [] }).values).toEqual(['1']);
  });

  it('is on once something is chosen, and off again when nothing is', () => {
    expect(filterWith('kind', ['CITY'])).toEqual({ name: 'kind', values: ['CITY'] });
    expect(filterWith('kind', [])).toEqual({ name: 'kind', values: [], off: true });
  });
});

it('asks the year only of what starts at some time', () => {
  const { kinds, ...others } = anOntology();
  const [city] = kinds;
  const more = [
    { ...city!, name: 'POLICY' as const, group: { name: 'policy' } },
    { ...city!, name: 'EVENT' as const, group: { name: 'activities' } },
    { ...city!, name: 'JOINT_LAB' as const, group: { name: 'platforms' } },
  ];
  expect(datedKinds({ ...others, kinds: [...kinds, ...more] })).toEqual(['POLICY', 'EVENT', 'JOINT_LAB']);
});
