import { expect, it } from 'vitest';
import type { EntityFacts, Evidence, LinkFacts, LinkOfEntity } from '../../../client/api/model.ts';
import { claimed, factName, trustIn, valueOf } from '../../../client/card/claim.ts';
import { factsOf, linkFactsOf } from '../../../client/card/factsOf.ts';
import { grouped } from '../../../client/card/grouped.ts';
import { en, zh } from '../../support/words.ts';
import { anOntology } from '../support/network.ts';

const bare = {
  __typename: 'CooperationPark',
  id: 'park:x',
  kind: 'COOPERATION_PARK',
  subtype: null,
  layer: 'CORE',
  nameZh: '园',
  nameEn: 'Park',
  nameEnOrigin: null,
  aliases: [],
  status: null,
  startYear: null,
  location: null,
  placeZh: null,
  placeEn: null,
  website: null,
  descriptionZh: null,
  descriptionEn: null,
  noteZh: null,
  noteEn: null,
  confidence: 'VERIFIED',
  evidence: [],
  operatorsZh: null,
  operatorsEn: null,
  fieldsZh: null,
  fieldsEn: null,
  partnerCodes: [],
  areaKm2: null,
} satisfies EntityFacts;

it('has no row for what is not known', () => {
  expect(factsOf(bare, 'zh', zh)).toEqual([]);
});

it('shows a zero, and a text in the other language where there is only that', () => {
  const facts = factsOf({ ...bare, areaKm2: 0, operatorsEn: 'Wanxiang Group' }, 'zh', zh);
  expect(facts).toEqual([
    { label: '运营', value: 'Wanxiang Group', only: 'en' },
    { label: '面积', value: '0 平方公里' },
  ]);
});

it('names a place that no point is known of, and partners by their codes', () => {
  const facts = factsOf({ ...bare, placeZh: '上海（揭牌地）', partnerCodes: ['SG', 'EU', 'FI'] }, 'zh', zh);
  expect(facts).toEqual([
    { label: '地点', value: '上海（揭牌地）' },
    { label: '合作国别', value: '新加坡、欧盟、芬兰' },
  ]);
});

it('links a website only when it is one', () => {
  expect(factsOf({ ...bare, website: 'http://www.sipac.gov.cn/' }, 'en', en)).toEqual([
    { label: 'Website', value: 'sipac.gov.cn', url: 'http://www.sipac.gov.cn/' },
  ]);
  expect(factsOf({ ...bare, website: 'javascript:alert(1)' }, 'en', en)).toEqual([
    { label: 'Website', value: 'javascript:alert(1)' },
  ]);
});

const link = { status: 'TO_BUILD', verb: '共建', since: null, until: null } as LinkFacts;

it('tells a verb of the text from the place that a relation was read from', () => {
  expect(linkFactsOf(link, zh)).toEqual([
    { label: '状态', value: '要建' },
    { label: '原文动词', value: '共建' },
  ]);
  expect(linkFactsOf({ ...link, status: null, verb: '[signature]' }, zh)).toEqual([{ label: '读自', value: '落款' }]);
});

const piece = (claim: string, more: Partial<Evidence> = {}): Evidence => ({
  locator: null,
  quote: null,
  claim,
  origin: 'PUBLIC_SOURCE',
  confidence: 'VERIFIED',
  range: null,
  source: { id: 'src:a', kind: 'MEDIA', titleZh: '甲', titleEn: 'A', url: null },
  ...more,
});

const rows = (claims: string[]) =>
  claimed(claims.map((claim) => piece(claim))).map((one) => [factName(one.family, zh), valueOf(one, 'zh', zh)]);

it.each([
  [['startYear: 2019'], [['起始年份', '2019']]],
  [['placeZh: 苏州', 'placeEn: Suzhou'], [['地点', '苏州']]],
  [['latitude: 31.32', 'longitude: 120.71'], [['坐标', '31.32, 120.71']]],
  [['partnerCodes: FI;SG'], [['合作国别', '芬兰、新加坡']]],
  [['areaKm2: 278'], [['面积', '278 平方公里']]],
  [
    ['agreementsEn: one', 'agreementsEn: two'],
    [
      ['协定', 'one'],
      ['协定', 'two'],
    ],
  ],
  [['something else'], [['', 'something else']]],
])('says %j in words, one row for a fact', (claims, said) => {
  expect(rows(claims)).toEqual(said);
});

it('has a row for each source of a fact', () => {
  const other = { source: { ...piece('').source, id: 'src:b' } };
  expect(claimed([piece('placeZh: 苏州'), piece('placeEn: Suzhou', other)])).toHaveLength(2);
});

it('marks a value by the best evidence that names it', () => {
  const evidence = [piece('startYear: 1994', { confidence: 'UNVERIFIED' }), piece('placeZh: 苏州')];
  expect(trustIn(evidence, 'startYear')).toBe('UNVERIFIED');
  expect(trustIn([...evidence, piece('startYear: 1994')], 'startYear')).toBe('VERIFIED');
  expect(trustIn(evidence, 'fields')).toBeUndefined();
  expect(factsOf({ ...bare, startYear: 1994, evidence }, 'zh', zh)).toEqual([
    { label: '起始年份', value: '1994', doubt: 'UNVERIFIED' },
  ]);
});

it('groups links by kind and by direction as seen from the entity', () => {
  const end = (id: string) => ({ id, kind: 'CITY' as const, nameZh: id, nameEn: id });
  const aLink = (id: string, from: string, to: string, kind: LinkOfEntity['kind']): LinkOfEntity => ({
    id,
    kind,
    status: null,
    confidence: 'VERIFIED',
    from: end(from),
    to: end(to),
  });
  const links = [
    aLink('1', 'b', 'a', 'LOCATED_IN'),
    aLink('2', 'a', 'c', 'LOCATED_IN'),
    aLink('3', 'd', 'a', 'PARTNERS_WITH'),
  ];
  const summary = grouped(links, 'a', anOntology().linkKinds).map((group) => [
    group.kind.name,
    group.direction,
    group.links.map((one) => one.end.id),
  ]);
  expect(summary).toEqual([
    ['LOCATED_IN', 'out', ['c']],
    ['PARTNERS_WITH', 'both', ['d']],
    ['LOCATED_IN', 'in', ['b']],
  ]);
});
