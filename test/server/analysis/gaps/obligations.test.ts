import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../server/analysis/gaps/obligations.ts';
import { worldOf } from '../../../../server/analysis/gaps/world.ts';
import type { SnapshotObligation } from '../../../../server/analysis/snapshot.ts';
import { readSeed } from '../../../../server/exchange/seed/read.ts';
import { small, type Small } from '../../../support/small.ts';
import { snapshotOf } from '../../../support/snapshot.ts';

const asked = (subjects: string, expects: string, atLeast = 1): SnapshotObligation => ({
  id: 'ob',
  measure: 'm',
  modality: 'SHALL',
  subjects,
  expects,
  atLeast,
  titleZh: '',
  titleEn: '',
});

const measure = { id: 'm', kind: 'MEASURE' } as const;
const park = (id: string) => ({ id, kind: 'COOPERATION_PARK' }) as const;
const country = (id: string) => ({ id, kind: 'COUNTRY' }) as const;

const outcome = (world: Small, obligation: SnapshotObligation, speaksFor: string[] = ['KIND:*', 'COUNTRY:*']) =>
  evaluate(
    worldOf(snapshotOf(small('d', { ...world, sources: [{ id: 'src:says', speaksFor }] })), ['ENRICHMENT']),
    obligation,
  );

const calls = (to: string) => ({ from: 'm', kind: 'CALLS_FOR', to }) as const;
const partner = (from: string, to: string, status?: 'TO_BUILD') =>
  ({ from, kind: 'PARTNERS_WITH', to, ...(status ? { status } : {}) }) as const;

describe('an obligation', () => {
  const each = asked('->CALLS_FOR COOPERATION_PARK', '->PARTNERS_WITH COUNTRY');
  const two = { entities: [measure, park('p1'), park('p2'), country('x')] };

  it('is fulfilled when it holds for all, and names what speaks for it', () => {
    const links = [calls('p1'), calls('p2'), partner('p1', 'x'), partner('p2', 'x')];
    expect(outcome({ ...two, links }, each)).toMatchObject({ state: 'FULFILLED', missing: [], witnesses: ['x'] });
  });

  it('is partial when it holds for some, and names the others', () => {
    const links = [calls('p1'), calls('p2'), partner('p1', 'x')];
    expect(outcome({ ...two, links }, each)).toMatchObject({ state: 'PARTIAL', missing: ['p2'], witnesses: ['x'] });
  });

  it('is unmet when it holds for none though a source speaks for such, and unknown when none does', () => {
    const links = [calls('p1'), calls('p2')];
    expect(outcome({ ...two, links }, each).state).toBe('UNMET');
    expect(outcome({ ...two, links }, each, ['COUNTRY:*']).state).toBe('UNKNOWN');
  });

  it('takes no plan for what is there', () => {
    const links = [calls('p1'), partner('p1', 'x', 'TO_BUILD')];
    expect(outcome({ ...two, links }, each).state).toBe('UNMET');
  });

  it('counts up to what is asked for', () => {
    const entities = [measure, park('p1'), country('x'), country('y')];
    const links = [calls('p1'), partner('p1', 'x'), partner('p1', 'y')];
    expect(outcome({ entities, links }, { ...each, atLeast: 2 }).state).toBe('FULFILLED');
    expect(outcome({ entities, links: links.slice(0, 2) }, { ...each, atLeast: 2 }).missing).toEqual(['p1']);
  });

  it('is partial where instances only may be meant', () => {
    const entities = [measure, { id: 'class', kind: 'CATEGORY' } as const, { id: 'lab', kind: 'JOINT_LAB' } as const];
    const instance = asked('->CALLS_FOR CATEGORY', '<-INSTANCE_OF JOINT_LAB');
    const may = [calls('class'), { from: 'lab', kind: 'MAY_BE_INSTANCE_OF', to: 'class' } as const];
    expect(outcome({ entities, links: may }, instance)).toMatchObject({
      state: 'PARTIAL',
      possible: ['lab'],
      witnesses: [],
    });
    const is = [calls('class'), { from: 'lab', kind: 'INSTANCE_OF', to: 'class' } as const];
    expect(outcome({ entities, links: is }, instance)).toMatchObject({ state: 'FULFILLED', witnesses: ['lab'] });
  });

  it('goes over several steps, and to units of a dimension', () => {
    const entities = [
      measure,
      country('x'),
      park('p1'),
      { id: 'town', kind: 'CITY' } as const,
      { id: 'r', kind: 'REGION', subtype: 'province' } as const,
    ];
    const links = [
      partner('p1', 'x'),
      { from: 'p1', kind: 'LOCATED_IN', to: 'town' } as const,
      { from: 'town', kind: 'PART_OF', to: 'r' } as const,
    ];
    expect(
      outcome({ entities, links }, asked('every COUNTRY', '<-PARTNERS_WITH COOPERATION_PARK; ->LOCATED_IN CITY')),
    ).toMatchObject({ state: 'FULFILLED', witnesses: ['town'] });
    expect(outcome({ entities, links }, asked('every REGION[province]', 'units COOPERATION_PARK'))).toMatchObject({
      state: 'FULFILLED',
      witnesses: ['p1'],
    });
  });
});

describe('the obligations of the policy', () => {
  const policy = readSeed('policy-2021-26', new URL('../../../../seed/policy-2021-26/', import.meta.url));
  const world = worldOf(snapshotOf(policy), ['CORE', 'CONTEXT', 'ENRICHMENT']);
  const evaluated = new Map(world.obligations.map((obligation) => [obligation.id, evaluate(world, obligation)]));

  it('find a bilateral programme with each priority country, and none run by Anhui', () => {
    expect(evaluated.get('ob:1.2-programmes')).toMatchObject({
      state: 'FULFILLED',
      subjects: ['cty:FI', 'cty:IL', 'cty:SG'],
    });
    expect(evaluated.get('ob:1.2-regions')).toMatchObject({ state: 'PARTIAL', missing: ['reg:ah'] });
  });

  it('find no centre that two regions share', () => {
    expect(evaluated.get('ob:2.1-shared')).toMatchObject({ state: 'UNMET', missing: ['ctr:cr', 'ctr:il', 'ctr:ru'] });
  });

  it('count what may be meant by joint laboratories as no more than partial', () => {
    expect(evaluated.get('ob:2.2-labs')).toMatchObject({ state: 'PARTIAL', witnesses: [] });
    expect(evaluated.get('ob:2.2-labs')?.possible).toHaveLength(6);
  });

  it('cannot say whether the working group exists', () => {
    expect(evaluated.get('ob:5.1-group')).toMatchObject({ state: 'UNKNOWN', missing: ['org:working-group'] });
  });
});
