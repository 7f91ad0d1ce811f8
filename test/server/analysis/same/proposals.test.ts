import { describe, expect, it } from 'vitest';
import { cordis } from '../../../../server/exchange/source/cordis/cordis.ts';
import { proposalsIn } from '../../../../server/analysis/same/proposals.ts';
import { shared, tell } from '../../exchange/source/tell.ts';
import { absenceOf } from '../shared-data.ts';
import { link, named, proposed, snapshotOf } from './named.ts';

const suzhou = { kind: 'CITY', nameZh: '苏州', nameEn: 'Suzhou', aliases: [] };

describe('what may be the same', () => {
  it.each([
    ['the same name, in other case and accents', 'UNIVERSITE DE LIEGE', 'Université de Liège', 'NAME_EQUAL'],
    ['the order of words', 'University of Helsinki', 'HELSINKI UNIVERSITY', 'CORE_EQUAL'],
    ['a legal form', 'Raycan Technology', 'RAYCAN TECHNOLOGY CO., LTD.', 'CORE_EQUAL'],
    ['a legal form in single letters', 'Fiat S.p.A.', 'FIAT', 'CORE_EQUAL'],
    ['where words part', 'SHANGHAI JIAO TONG UNIVERSITY', 'Shanghai Jiaotong University', 'CORE_EQUAL'],
    ['the language of what sort of body it is', 'Universidad de Barcelona', 'UNIVERSITAT DE BARCELONA', 'CORE_EQUAL'],
    ['a Chinese legal form', '河南科隆集团有限公司', '河南科隆集团', 'CORE_EQUAL'],
    ['a letter', 'Zhejiang Gongshang University', 'Zhejiang Gongshan University', 'NAME_SIMILAR'],
    ['pinyin', '上海交通大学', 'Shanghai Jiaotong University', 'PINYIN_EQUAL'],
  ])('is told by %s', (_, one, other, reason) => {
    const rows = proposed([named('a', one, { at: ['CN', 'X'] }), named('b', other, { at: ['CN', 'X'] })]);
    expect(rows).toEqual([
      expect.stringMatching(new RegExp(`^a b 0\\.\\d+ \\+${reason} \\+COUNTRY_EQUAL \\+CITY_EQUAL$`)),
    ]);
  });

  it('is told by initials together with the place', () => {
    const ustc = named('a', 'University of Science and Technology of China', { at: ['CN', 'Hefei'] });
    expect(proposed([ustc, named('b', 'USTC', { at: ['CN', 'HEFEI'] })])).toEqual([
      'a b 0.669 +ACRONYM +COUNTRY_EQUAL +CITY_EQUAL',
    ]);
    expect(proposed([ustc, named('b', 'USTC')])).toEqual([]);
  });

  it('counts each reason for as a share of what is in doubt, and each against of what is believed', () => {
    const entities = [named('a', 'X Institute', { at: ['CN', 'A'] }), named('b', 'X Institute', { at: ['CN', 'B'] })];
    const links = [link('a', 'PARTICIPATES_IN', 'p'), link('b', 'PARTICIPATES_IN', 'p')];
    // 1 - (1 - 0.8) (1 - 0.15) = 0.83, and half of it, since the cities differ: too little to be proposed.
    expect(proposed(entities)).toEqual([]);
    // 1 - (1 - 0.8) (1 - 0.15) (1 - 0.5 (1 - 0.7))
    expect(proposed([entities[0]!, named('b', 'X Institute', { at: ['CN'] })], links)).toEqual([
      'a b 0.856 +NAME_EQUAL +COUNTRY_EQUAL +LINKS_IN_COMMON',
    ]);
  });

  it('keeps the one of which more is known', () => {
    const entities = [named('a', 'X Institute'), named('b', 'X Institute', { identifiers: ['ror:1'] })];
    expect(proposed(entities)).toEqual(['b a 0.8 +NAME_EQUAL']);
  });
});

describe('what stays apart', () => {
  it('苏州 and 宿州, 泰州 and 台州: the same pinyin, other characters, and another province', () => {
    const cities = [
      named('suzhou', '', suzhou),
      named('suzhou-ah', '', { ...suzhou, nameZh: '宿州' }),
      named('taizhou', '', { ...suzhou, nameZh: '泰州', nameEn: 'Taizhou' }),
      named('taizhou-zj', '', { ...suzhou, nameZh: '台州', nameEn: 'Taizhou' }),
    ];
    expect(proposed(cities)).toEqual([]);
    const regions = ['js', 'ah', 'zj'].map((id) => named(id, id, { kind: 'REGION' }));
    const links = [link('suzhou', 'PART_OF', 'js'), link('suzhou-ah', 'PART_OF', 'ah')];
    expect(proposed([...cities, ...regions], links)).toEqual([]);
    expect(proposed([named('a', '苏州大学'), named('b', '宿州大学')])).toEqual([]);
    expect(proposed([named('a', '', suzhou), named('b', '', suzhou)])).toEqual(['a b 0.8 +NAME_EQUAL']);
  });

  it.each([
    ['in different countries', { at: ['GB'] }, { at: ['US'] }],
    ['in different cities of a country', { at: ['CN', 'Beijing'] }, { at: ['CN', 'Lanzhou'] }],
    ['that others number differently', { identifiers: ['pic:1'] }, { identifiers: ['pic:2'] }],
    ['of different kinds', { kind: 'PROJECT' }, { kind: 'EVENT' }],
    ['far from each other', { latitude: 31, longitude: 121 }, { latitude: 39, longitude: 116 }],
  ] as const)('those of one name %s', (_, one, other) => {
    expect(
      proposed([named('a', 'York University', one as object), named('b', 'York University', other as object)]),
    ).toEqual([]);
  });

  it('a name of many, which tells little unless the place does', () => {
    const many = ['CN', 'DE', 'FR', 'PL', 'CZ'].map((code) => named(code, 'Institute of Physics', { at: [code] }));
    expect(proposed([...many, named('x', 'Institute of Physics')])).toEqual([]);
    expect(proposed([...many, named('x', 'Institute of Physics', { at: ['PL'] })])).toEqual([]);
    expect(
      proposed([
        ...many.slice(1),
        ...['a', 'b'].map((id) => named(id, 'Institute of Physics', { at: ['CN', 'Wuhan'] })),
      ]),
    ).toEqual(['a b 0.572 +NAME_EQUAL +COUNTRY_EQUAL +CITY_EQUAL']);
  });

  it('names with other numbers, however similar', () => {
    expect(proposed([named('a', 'Gymnasium of Hangzhou 11'), named('b', 'Gymnasium of Hangzhou 12')])).toEqual([]);
  });
});

it('compares 36,000 names in a few seconds, and says what is called alike too often', () => {
  const words = ['Alpha', 'Beta', 'Gamma', 'Delta', 'River', 'Stone', 'Hill', 'North', 'South', 'Lake', 'Sun', 'Moon'];
  const word = (seed: number) => `${words[seed % 12]}${words[Math.floor(seed / 12) % 12]?.toLowerCase()}`;
  const list = Array.from({ length: 36_000 }, (_, at) =>
    at < 100
      ? named(`x${at}`, 'Gymnasium')
      : named(`e${at}`, `${word(at)} ${word(at * 7 + (at >> 4))} ${at % 3 === 0 ? 'University' : 'GmbH'} ${at >> 1}`),
  );
  const begin = performance.now();
  const { proposals, crowded } = proposalsIn(snapshotOf(list));
  expect(performance.now() - begin).toBeLessThan(15_000);
  expect(proposals.length).toBeLessThanOrEqual(20_000);
  expect(crowded).toBe(100);
});

const file = 'cordis/yrd-137/organizations.csv';
const absent = absenceOf([file]);

it.skipIf(absent)(`finds the spellings of one university in real data${absent}`, async () => {
  const { entities, links } = await tell(cordis, await shared(file, 'cordis/yrd-137/projects.csv'));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = proposed(
    [...byId.values()].map(({ id, kind, nameZh, nameEn, aliases, identifiers, attributes }) => ({
      id,
      kind,
      nameZh: nameZh ?? nameEn ?? '',
      nameEn: nameEn ?? nameZh ?? '',
      aliases,
      identifiers,
      latitude: null,
      longitude: null,
      said: Object.entries(attributes).map((line) => JSON.stringify(line)),
    })),
    links.map(({ id, kind, from, to }) => ({ ...link(from, kind, to), id })),
  );
  const reasons = '0.847 +CORE_EQUAL +COUNTRY_EQUAL +CITY_EQUAL';
  expect(rows).toEqual([
    `org:ca-university-of-british-columbia org:ca-university-british-columbia ${reasons}`,
    `org:gb-the-university-of-nottingham org:gb-university-of-nottingham ${reasons}`,
  ]);
});
