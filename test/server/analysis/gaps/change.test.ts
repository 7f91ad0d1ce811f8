import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../server/exchange/dataset/dataset.ts';
import type { EntityRow, LinkRow } from '../../../../server/graph/model.ts';
import { readSeed } from '../../../../server/exchange/seed/read.ts';
import { foundIn, openIn } from '../../../support/gaps.ts';
import { small } from '../../../support/small.ts';

const policy = readSeed('policy-2021-26', new URL('../../../../seed/policy-2021-26/', import.meta.url));
const before = openIn(policy);

type Addition = Parameters<typeof small>[1];

const withAlso = (addition: Addition): Dataset => {
  const { entities, links, sources } = small('more', addition);
  return {
    ...policy,
    sources: [...policy.sources, ...sources],
    entities: [...policy.entities, ...entities],
    links: [...policy.links, ...links],
  };
};

const without = (id: string): Dataset => ({
  ...policy,
  entities: policy.entities.filter((entity) => entity.id !== id),
  links: policy.links.filter(({ from, to }) => from !== id && to !== id),
});

describe('change moves gaps', () => {
  it('closes what was missing by the link that brings it', () => {
    const more = withAlso({
      entities: [{ id: 'park:new', kind: 'COOPERATION_PARK', layer: 'CORE' }],
      links: [{ id: 'link:new', from: 'park:new', kind: 'PARTNERS_WITH', to: 'cty:FI' }],
    });
    expect(foundIn(more).get('gap:priority-without-unit:cty:FI:unit')).toMatchObject({
      open: false,
      observed: 1,
      closedBy: ['link:new'],
    });
  });

  it.each([
    ['an instance', 'INSTANCE_OF', 'xl:ecnu-haifa', 'cat:jointlabs', 'gap:no-instance:cat:jointlabs:instance'],
    [
      'a partner',
      'PARTNERS_WITH',
      'park:wanxiang',
      'cty:US',
      'gap:incomplete:park:wanxiang:from-PARTNERS_WITH-COUNTRY,COUNTRY_GROUP',
    ],
    [
      'an operator',
      'OPERATES',
      'org:stcsm',
      'ctr:ru',
      'gap:incomplete:ctr:ru:to-OPERATES-INSTITUTION,REGION,COOPERATION_PARK',
    ],
  ] as const)('closes a finding by %s', (_, kind, from, to, gap) => {
    const core = (id: string): NonNullable<NonNullable<Addition>['entities']> =>
      policy.entities.some((entity) => entity.id === id) ? [] : [{ id, kind: 'COUNTRY', layer: 'CORE' }];
    const more = withAlso({ entities: [...core(from), ...core(to)], links: [{ id: 'link:new', from, kind, to }] });
    const inCore: Dataset = {
      ...more,
      entities: more.entities.map((entity): EntityRow => (entity.id === from ? { ...entity, layer: 'CORE' } : entity)),
    };
    expect(before).toContain(gap);
    expect(foundIn(inCore).get(gap)).toMatchObject({ open: false, closedBy: ['link:new'] });
  });

  it('does not take a plan for what is there', () => {
    const planned = withAlso({
      links: [{ id: 'link:new', from: 'ctr:il', kind: 'INSTANCE_OF', to: 'cat:jointlabs', status: 'TO_BUILD' }],
    });
    expect(openIn(planned)).toContain('gap:no-instance:cat:jointlabs:instance');
  });

  it('opens one when the only unit goes', () => {
    expect(before).not.toContain('gap:lacks-what-others-have:reg:ah:INNOVATION_CENTRE');
    expect(openIn(without('ctr:cr'))).toContain('gap:lacks-what-others-have:reg:ah:INNOVATION_CENTRE');
  });

  it('says nothing of a country with two platforms, and names the one when the other goes', () => {
    expect(before).not.toContain('gap:single-point:cty:DE:unit');
    expect(openIn(without('park:taicang'))).toContain('gap:single-point:cty:DE:unit');
  });
});

const other = (id: string) => `x${[...id].toReversed().join('')}`;

/** The same data with other ids, each of the same kind as before. */
const relabelled = (dataset: Dataset): Dataset => ({
  ...dataset,
  entities: dataset.entities.map((entity) => ({ ...entity, id: other(entity.id) })),
  links: dataset.links.map((link) => ({ ...link, id: other(link.id), from: other(link.from), to: other(link.to) })),
  obligations: (dataset.obligations ?? []).map((obligation) => ({
    ...obligation,
    id: other(obligation.id),
    measure: other(obligation.measure),
  })),
});

const subjectsOf = (dataset: Dataset, name: (id: string) => string) =>
  [...foundIn(dataset).values()]
    .filter(({ open }) => open)
    .map(({ kind, subjects }) => `${kind} ${subjects.map(name).sort().join()}`)
    .sort();

describe('the same data found otherwise', () => {
  it('gives the same findings with other ids', () => {
    expect(subjectsOf(relabelled(policy), other).length).toBe(before.length);
    const back = (id: string) => [...id].slice(1).toReversed().join('');
    expect(subjectsOf(relabelled(policy), back)).toEqual(subjectsOf(policy, (id) => id));
  });

  it('gives the same findings with rows in another order', () => {
    const permuted: Dataset = { ...policy, entities: policy.entities.toReversed(), links: policy.links.toReversed() };
    expect([...foundIn(permuted)]).toEqual([...foundIn(policy)]);
  });

  it('gives the same findings with every piece of evidence twice', () => {
    const twice = <T extends EntityRow | LinkRow>(row: T): T => ({
      ...row,
      evidence: [...row.evidence, ...row.evidence],
    });
    const doubled: Dataset = { ...policy, entities: policy.entities.map(twice), links: policy.links.map(twice) };
    expect([...foundIn(doubled)]).toEqual([...foundIn(policy)]);
  });
});
