import { describe, expect, it } from 'vitest';
import type { GlanceGap, GlanceObligation, GapFamily } from '../../../client/api/overview-questions.ts';
import { overviewEn } from '../../../client/language/overview-en.ts';
import { overviewZh } from '../../../client/language/overview-zh.ts';
import { gravest } from '../../../client/overview/gravest.ts';
import { headlineOf } from '../../../client/overview/headline.ts';
import { tallyOf } from '../../../client/overview/tally.ts';
import { aCountry, aFamily, aField, aGap, anObligation } from './worlds.ts';

interface World {
  families?: GapFamily[];
  nodes?: GlanceGap[];
  obligations?: GlanceObligation[];
}

const said = ({ families = [], nodes = [], obligations = [] }: World, language: 'zh' | 'en' = 'zh') => {
  const words = language === 'zh' ? overviewZh : overviewEn;
  const headline = headlineOf(language, gravest({ families, nodes }), tallyOf(obligations), words);
  const clauses = [headline.gap.says, headline.obligations].filter((clause) => clause !== null);
  return words.opening(clauses.join(words.between)) + words.end;
};

const fields = ['green', 'health'].map((id) =>
  aGap(id, 'fields', { subjects: [aField(id)], missingZh: '合作单元', missingEn: 'unit of cooperation' }),
);
const finland = aGap('gap:fi', 'partners', { subjects: [aCountry('fi', 'Finland')] });
const obligations = [anObligation('a', 'FULFILLED'), anObligation('b', 'UNMET'), anObligation('c', 'UNKNOWN')];

describe('of what is gravest', () => {
  it('speaks of a partner before anything else that is as grave, and of what is called for', () => {
    const world = { families: [aFamily('fields', 2), aFamily('partners')], nodes: [...fields, finland], obligations };
    expect(said(world)).toBe('Finland国是重点合作国别，却没有平台；3 项具体要求中，1 项已落实。');
    expect(said(world, 'en')).toBe(
      'Finland is a priority country and has no platform; 1 of 3 specific requirements is met.',
    );
  });

  it('speaks of something graver than a partner first', () => {
    const lesser = { ...finland, severity: { level: 'LOW' as const } };
    const world = { families: [aFamily('fields', 2), aFamily('partners', 1, 'LOW')], nodes: [...fields, lesser] };
    expect(said(world)).toBe('green领域、health领域是点名的领域，却没有合作单元。');
    expect(said(world, 'en')).toBe(
      'Green and health are fields that the policy names and have no unit of cooperation.',
    );
  });

  it('counts those of a family that it has no room to name', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => aGap(id, 'partners'));
    const world = { families: [aFamily('partners', 4)], nodes };
    expect(said(world)).toBe('a国、b国、c国等 4 个是重点合作国别，却没有平台。');
    expect(said(world, 'en')).toBe('A, b, c and 1 more are priority countries and have no platform.');
  });

  it('names together only what lacks the same and is as grave', () => {
    const nodes = [
      aGap('x', 'vague', { kind: 'VAGUE_MEASURE', missingZh: '期限' }),
      aGap('y', 'vague', { kind: 'VAGUE_MEASURE', missingZh: '资金' }),
      aGap('z', 'vague', { kind: 'VAGUE_MEASURE', missingZh: '期限', severity: { level: 'LOW' } }),
    ];
    expect(said({ families: [aFamily('vague', 3)], nodes })).toBe('x国没有写明期限。');
  });

  it('names both of a pair', () => {
    const pair = { kind: 'BELOW_EXPECTATION' as const, subjects: [aCountry('a'), aCountry('b')] };
    expect(said({ families: [aFamily('pairs')], nodes: [aGap('p', 'pairs', pair)] })).toBe(
      'a国与b国的合作明显少于预期。',
    );
  });

  it('has the title of a family of which nothing was sent', () => {
    expect(said({ families: [aFamily('far')] }, 'en')).toBe('Gaps of far.');
  });

  it('is the finding that it opens', () => {
    const lines = gravest({ families: [aFamily('partners')], nodes: [finland] });
    expect(headlineOf('zh', lines, tallyOf([]), overviewZh).gap.id).toBe('gap:fi');
  });
});

describe('of what is called for', () => {
  const of = (...states: GlanceObligation['state'][]) =>
    said({ obligations: states.map((state, at) => anObligation(String(at), state)) });

  it('says all, none, and that nobody can tell', () => {
    expect(of('FULFILLED', 'FULFILLED')).toBe('没有发现缺口；2 项具体要求全部落实。');
    expect(of('PARTIAL', 'UNKNOWN')).toBe('没有发现缺口；2 项具体要求还没有一项落实。');
    expect(of('UNKNOWN')).toBe('没有发现缺口；1 项具体要求都没有来源可据。');
  });

  it('leaves out what cannot be checked', () => {
    const direction = anObligation('d', 'UNKNOWN', { required: 0 });
    expect(said({ obligations: [direction] }, 'en')).toBe(
      'No gap was found; the one requirement of the policy cannot be checked.',
    );
    expect(said({ obligations: [direction, anObligation('a', 'FULFILLED')] })).toBe(
      '没有发现缺口；1 项具体要求全部落实。',
    );
  });

  it('is silent where nothing is called for', () => {
    expect(said({})).toBe('没有发现缺口。');
  });
});
