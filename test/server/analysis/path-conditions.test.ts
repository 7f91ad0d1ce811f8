import { describe, expect, it } from 'vitest';
import {
  leftBy,
  looksAt,
  type Facts,
  type PathCondition,
  type ToldStep,
} from '../../../server/analysis/path-conditions.ts';

const rested = { sources: ['src:a'], origins: ['DOCUMENT'], confidence: 'VERIFIED' };

/** Links as `a-b`, each called after what it says; what a test does not name is filled in. */
const step = (said: string, rest: Partial<ToldStep> = {}): ToldStep => {
  const [start = '', end = ''] = said.split('-');
  return { ...rested, link: said, start, end, kind: 'PARTNERS_WITH', status: 'EXISTING', weight: null, ...rest };
};

const facts = (told: Record<string, Partial<Facts>>) =>
  new Map(
    Object.entries(told).map(([id, rest]) => [
      id,
      { ...rested, kind: 'INSTITUTION', layer: 'CORE', startYear: null, ...rest },
    ]),
  );

const left = (
  conditions: PathCondition[],
  steps: ToldStep[],
  told: Record<string, Partial<Facts>> = {},
  ends: string[] = ['a', 'z'],
) => leftBy(conditions, steps, facts(told), ends).map(({ link }) => link);

describe('conditions on links', () => {
  it('are kinds and states, and that none is told', () => {
    const steps = [step('a-b', { kind: 'ISSUES' }), step('b-z', { status: null }), step('a-z', { status: 'TO_BUILD' })];
    expect(left([{ linkKinds: ['ISSUES'] }], steps)).toEqual(['a-b']);
    expect(left([{ statuses: ['TO_BUILD', null] }], steps)).toEqual(['b-z', 'a-z']);
    expect(left([{ statuses: [] }], steps)).toEqual([]);
  });

  it('are origins, sources and confidences', () => {
    const steps = [
      step('a-b', { origins: ['NAME', 'IMPORT'], confidence: 'INFERRED' }),
      step('a-z', { sources: ['src:b', 'src:c'] }),
    ];
    const told = { b: { origins: ['NAME'], confidence: 'INFERRED' } };
    expect(left([{ origins: ['IMPORT', 'NAME'] }], steps, told)).toEqual(['a-b']);
    expect(left([{ sources: ['src:c'] }], steps, told)).toEqual(['a-z']);
    expect(left([{ confidences: ['INFERRED'] }], steps, told)).toEqual(['a-b']);
    expect(left([{ confidences: ['UNVERIFIED'] }], steps, told)).toEqual([]);
  });

  it('are the weights of all between two together, of what is left before', () => {
    const steps = [
      step('a-b', { link: 'one', weight: 2 }),
      step('b-a', { link: 'two', kind: 'ISSUES' }),
      step('b-z', { weight: 2.5 }),
    ];
    expect(left([{ weight: 3 }], steps)).toEqual(['one', 'two']);
    expect(left([{ linkKinds: ['PARTNERS_WITH'] }, { weight: 3 }], steps)).toEqual([]);
    expect(left([{ weight: 3 }, { linkKinds: ['PARTNERS_WITH'] }], steps)).toEqual(['one']);
  });
});

describe('conditions on entities', () => {
  const steps = [step('a-b'), step('b-z'), step('a-c'), step('c-z')];

  it('are kinds and layers', () => {
    const told = { b: { kind: 'EVENT' }, c: { layer: 'CONTEXT' } };
    expect(left([{ entityKinds: ['EVENT'] }], steps, told)).toEqual(['a-b', 'b-z']);
    expect(left([{ layers: ['CONTEXT'] }], steps, told)).toEqual(['a-c', 'c-z']);
  });

  it('leave out what rests on nothing of it, though the links do', () => {
    expect(left([{ origins: ['DOCUMENT'] }], steps, { b: { origins: ['NAME'] }, c: {} })).toEqual(['a-c', 'c-z']);
  });

  it('are years of start: of dated kinds those with one between, of others all', () => {
    const started = { from: 2010, until: 2015, kinds: ['EVENT'] };
    const told = (startYear: number | null, kind = 'EVENT') => ({
      b: { kind, startYear },
      c: { kind, startYear: 2012 },
    });
    expect(left([{ started }], steps, told(2009))).toEqual(['a-c', 'c-z']);
    expect(left([{ started }], steps, told(null))).toEqual(['a-c', 'c-z']);
    expect(left([{ started }], steps, told(2015))).toHaveLength(4);
    expect(left([{ started }], steps, told(2009, 'CITY'))).toHaveLength(4);
  });

  it('are years of whatever has one, where no kinds are named', () => {
    const told = { b: { startYear: 2009 }, c: {} };
    expect(left([{ started: { from: 2010 } }], steps, told)).toEqual(['a-c', 'c-z']);
    expect(left([{ started: { until: 2008 } }], steps, told)).toEqual(['a-c', 'c-z']);
  });

  it('are what is near, and let through what is excepted', () => {
    expect(left([{ near: new Set(['b']) }], steps, { b: {}, c: {} })).toEqual(['a-b', 'b-z']);
    expect(left([{ entityKinds: ['EVENT'], except: ['c'] }], steps, { b: {}, c: {} })).toEqual(['a-c', 'c-z']);
  });

  it('all have to be met; the ends meet them in any case', () => {
    const told = {
      a: { kind: 'FIELD' },
      b: { kind: 'EVENT' },
      c: { kind: 'EVENT', layer: 'CONTEXT' },
      z: { kind: 'FIELD' },
    };
    expect(left([{ entityKinds: ['EVENT'] }, { layers: ['CORE'] }], steps, told)).toEqual(['a-b', 'b-z']);
    expect(left([{ entityKinds: ['EVENT'] }], steps, told, ['a'])).toEqual(['a-b', 'a-c']);
  });

  it('are not met by what nothing is known of', () => {
    expect(left([{ entityKinds: ['INSTITUTION'] }], steps, { b: {} })).toEqual(['a-b', 'b-z']);
  });
});

it('says what has to be known of entities', () => {
  expect(looksAt({ linkKinds: ['ISSUES'], weight: 2, entityKinds: null })).toEqual({
    entities: false,
    evidence: false,
  });
  expect(looksAt({ near: new Set() })).toEqual({ entities: true, evidence: false });
  expect(looksAt({ confidences: ['VERIFIED'] })).toEqual({ entities: true, evidence: true });
});
