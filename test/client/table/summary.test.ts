import { expect, it } from 'vitest';
import { twinEn } from '../../../client/language/twin-en.ts';
import { twinZh } from '../../../client/language/twin-zh.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { endsOf, linkSentenceOf, sentenceOf } from '../../../client/table/summary.ts';
import { steps } from '../../../client/table/steps.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const { groups, kinds, linkKinds } = anOntology();
const kind = (name: 'COUNTRY' | 'COOPERATION_PARK', group: string) => ({
  ...kinds[0]!,
  name,
  group: { name: group },
  unit: group === 'platforms',
});
const ontology = {
  groups,
  kinds: [...kinds, kind('COUNTRY', 'places'), kind('COOPERATION_PARK', 'platforms')],
  linkKinds,
};
const network = aNetwork(
  [
    anEntity('sz', 'CITY'),
    anEntity('sg', 'COUNTRY'),
    anEntity('il', 'COUNTRY'),
    anEntity('cn', 'COUNTRY'),
    ...['p1', 'p2', 'p3'].map((id) => anEntity(id, 'COOPERATION_PARK')),
    anEntity('de', 'COUNTRY'),
    anEntity('host', 'CITY'),
    anEntity('lonely', 'CITY'),
  ],
  [
    aLink('1', 'sz', 'cn'),
    aLink('2', 'sg', 'sz', { kind: 'PARTNERS_WITH' }),
    aLink('3', 'sz', 'sg'),
    aLink('4', 'sz', 'il', { kind: 'PARTNERS_WITH' }),
    ...['p1', 'p2', 'p3'].map((id) => aLink(id, id, 'sz')),
    aLink('again', 'p1', 'sz', { kind: 'PARTNERS_WITH' }),
    aLink('self', 'sz', 'sz'),
    aLink('far', 'p1', 'sg', { kind: 'PARTNERS_WITH' }),
    aLink('through', 'de', 'p3', { kind: 'PARTNERS_WITH' }),
    aLink('beyond', 'p3', 'host'),
  ],
);
const shown = shownOf(network, ontology, []);

it('counts each other end once: platforms, countries that it cooperates with, and places', () => {
  expect(endsOf('sz', shown, ontology)).toEqual([
    { of: 'platforms', count: 3 },
    { of: 'partners', count: 3 },
    { of: 'places', count: 1 },
  ]);
  expect(endsOf('lonely', shown, ontology)).toEqual([]);
});

it('counts a country that it reaches through a unit as a partner, unless it is a country itself', () => {
  expect(endsOf('host', shown, ontology)).toEqual([
    { of: 'platforms', count: 1 },
    { of: 'partners', count: 1 },
  ]);
  expect(endsOf('de', shown, ontology)).toEqual([{ of: 'platforms', count: 1 }]);
});

it('says it in both languages, with the gaps', () => {
  const ends = endsOf('sz', shown, ontology).slice(0, 2);
  expect(sentenceOf(ends, 1, twinZh)).toBe('3 个平台，3 个合作国别，1 个未解决的缺口');
  expect(sentenceOf(ends, 1, twinEn)).toBe('3 platforms, 3 partner countries, 1 open gap');
  expect(sentenceOf([], 0, twinEn)).toBe('no links in the picture, no open gaps');
});

it('says nothing of gaps while they are asked for, and that they did not come', () => {
  const ends = [{ of: 'platforms', count: 1 }] as const;
  expect(sentenceOf(ends, 'asked', twinEn)).toBe('1 platform');
  expect(sentenceOf(ends, 'unknown', twinEn)).toBe('1 platform, its gaps did not come');
});

it('says of a link on how much it rests', () => {
  expect(linkSentenceOf(['合作', '要建'], 2, twinZh)).toBe('合作，要建，2 条依据');
  expect(linkSentenceOf(['partner'], 1, twinEn)).toBe('partner, 1 piece of evidence');
  expect(linkSentenceOf(['partner'], 'asked', twinEn)).toBe('partner');
  expect(linkSentenceOf(['partner'], 'unknown', twinEn)).toBe('partner, its evidence did not come');
});

it('stays within the rows', () => {
  const to = (key: string, here: number) => steps[key]!(here, 9, 4);
  expect([to('ArrowUp', 0), to('ArrowDown', 9), to('PageUp', 2), to('PageDown', 7)]).toEqual([0, 9, 0, 9]);
  expect([to('PageDown', 1), to('PageUp', 8), to('Home', 5), to('End', 5)]).toEqual([5, 4, 0, 9]);
});
