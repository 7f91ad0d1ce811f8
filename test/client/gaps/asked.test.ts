import { expect, it } from 'vitest';
import { askedOf, exportOf, isNarrowed, statesToggled, toggled } from '../../../client/gaps/asked.ts';
import { gapsAtFirst, type GapList } from '../../../client/store/gaps.ts';

const narrowed: GapList = {
  kinds: ['NO_INSTANCE', 'INCOMPLETE'],
  levels: ['HIGH'],
  states: ['ACCEPTED'],
  family: 'unit-without-priority',
  subject: 'cty:FI',
  layers: 'all',
};

it('asks at first for what still wants something done, against what the policy names', () => {
  expect(askedOf(gapsAtFirst)).toEqual({ filter: { states: ['OPEN', 'IN_PROGRESS'] }, layers: ['CORE', 'CONTEXT'] });
});

it('asks for what is chosen; the open family narrows nothing', () => {
  expect(askedOf(narrowed)).toEqual({
    filter: { kinds: ['NO_INSTANCE', 'INCOMPLETE'], levels: ['HIGH'], states: ['ACCEPTED'], subjects: ['cty:FI'] },
    layers: ['CORE', 'CONTEXT', 'ENRICHMENT'],
  });
});

it('asks for a file with the same arguments, those of the filter by name', () => {
  expect(exportOf(gapsAtFirst, 'zh', 'csv')).toBe(
    '/export/gaps.csv?states=OPEN%2CIN_PROGRESS&layers=CORE%2CCONTEXT&lang=zh',
  );
  expect(Object.fromEntries(new URL(exportOf(narrowed, 'en', 'xlsx'), 'http://x').searchParams)).toEqual({
    kinds: 'NO_INSTANCE,INCOMPLETE',
    levels: 'HIGH',
    states: 'ACCEPTED',
    subjects: 'cty:FI',
    layers: 'CORE,CONTEXT,ENRICHMENT',
    lang: 'en',
  });
});

it('asks for a file without the sources that are switched off', () => {
  const { searchParams } = new URL(exportOf(gapsAtFirst, 'zh', 'csv', ['src:a', 'src:甲,乙']), 'http://x');
  expect(searchParams.get('without')?.split(',').map(decodeURIComponent)).toEqual(['src:a', 'src:甲,乙']);
});

it('puts a value in and takes it out', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('adds a state to those shown at first, and says nothing where these are shown again', () => {
  expect(statesToggled({ states: [] }, 'ACCEPTED')).toEqual(['OPEN', 'IN_PROGRESS', 'ACCEPTED']);
  expect(statesToggled({ states: [] }, 'OPEN')).toEqual(['IN_PROGRESS']);
  expect(statesToggled({ states: ['IN_PROGRESS'] }, 'OPEN')).toEqual([]);
  expect(statesToggled({ states: ['CLOSED'] }, 'CLOSED')).toEqual([]);
});

it('knows whether anything narrows the list', () => {
  expect(isNarrowed({ ...gapsAtFirst, family: 'x', layers: 'all' })).toBe(false);
  expect(isNarrowed({ ...gapsAtFirst, subject: 'cty:FI' })).toBe(true);
});
