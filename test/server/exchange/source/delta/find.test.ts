import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { deltaCities } from '../../../../../server/exchange/source/delta/cities.ts';
import { otherNames } from '../../../../../server/exchange/source/delta/counties.ts';
import { findInDelta, type Address } from '../../../../../server/exchange/source/delta/find.ts';
import { deltaRegions } from '../../../../../server/exchange/source/delta/regions.ts';
import { absenceOf, rowsOf } from '../../../analysis/shared-data.ts';

const found = (address: Address) => {
  const where = findInDelta(address);
  return typeof where === 'string' ? where : `${where.region.nameEn}: ${where.city?.id ?? ''}`;
};

it.each([
  ['SHANGAI', 'Shanghai: city:shanghai'],
  ['Pudong, Shanghai', 'Shanghai: city:shanghai'],
  ['Shanghai 200092, P.R. China', 'Shanghai: city:shanghai'],
  ['Zhen Jiang', 'Jiangsu: city:zhenjiang'],
  ['NANJING CITY', 'Jiangsu: city:nanjing'],
  ["HUAI'AN", 'Jiangsu: city:huaian'],
  ['Ma’anshan Shi', 'Anhui: city:maanshan'],
  ['JURONG CITY', 'Jiangsu: city:zhenjiang'],
  ['Kunshan', 'Jiangsu: city:suzhou'],
  ['Wenzhou, Zhejiang', 'Zhejiang: city:wenzhou'],
  ['江苏省苏州市', 'Jiangsu: city:suzhou'],
  ['安徽宿州', 'Anhui: city:suzhou-ah'],
  ['台州市', 'Zhejiang: city:taizhou-zj'],
  ['Jiangsu', 'Jiangsu: '],
])('finds %j', (city, where) => {
  expect(found({ city })).toBe(where);
});

it.each(['HAIDIAN BEIJING', 'SUZHOUQU', 'Suzhou, Gansu', 'Yangling', '', 'Hong Kong', 'Fuzhou'])(
  'finds %j nowhere in the delta',
  (city) => expect(found({ city })).toBe('elsewhere'),
);

describe('of two cities that are written alike', () => {
  it.each(['SUZHOU', 'Taizhou', 'Fuyang'])('%s alone tells neither', (city) => {
    expect(found({ city })).toBe('ambiguous');
    expect(found({ city, name: `RAYCAN TECHNOLOGY CO LTD (${city})` })).toBe('ambiguous');
  });

  it.each([
    [{ city: 'SUZHOU JIANGSU' }, 'Jiangsu: city:suzhou'],
    [{ city: 'Suzhou', province: 'AH' }, 'Anhui: city:suzhou-ah'],
    [{ city: 'Taizhou', province: 'Zhejiang' }, 'Zhejiang: city:taizhou-zj'],
    [{ city: 'Suzhou', point: { latitude: 33.6, longitude: 117 } }, 'Anhui: city:suzhou-ah'],
    [{ city: 'Suzhou', name: 'Anhui Agricultural Co.' }, 'Anhui: city:suzhou-ah'],
    [{ city: 'Suzhou', name: '苏州大学' }, 'Jiangsu: city:suzhou'],
    [{ city: 'Suzhou', name: 'Soochow University' }, 'Jiangsu: city:suzhou'],
    [{ city: 'SUZHOU', name: "XI'AN JIAOTONG-LIVERPOOL UNIVERSITY" }, 'Jiangsu: city:suzhou'],
  ])('what else is said tells: %j', (address, where) => expect(found(address)).toBe(where));

  it('a point far from both tells nothing', () => {
    expect(found({ city: 'Suzhou', point: { latitude: 40.4, longitude: -3.7 } })).toBe('ambiguous');
  });
});

it('believes the province before the city', () => {
  expect(found({ city: 'Suzhou', province: 'GS' })).toBe('elsewhere');
  expect(found({ city: 'Somewhere', province: 'JS' })).toBe('Jiangsu: ');
  expect(found({ city: 'Beijing', province: 'BJ' })).toBe('elsewhere');
});

it('names no city that it does not have', () => {
  const codes = new Set(deltaCities.map(({ code }) => code));
  expect(otherNames.filter(({ city }) => !codes.has(city))).toEqual([]);
  expect(new Set(deltaCities.map(({ id }) => id)).size).toBe(deltaCities.length);
});

it('calls regions, cities and what is between them as the policy’s seed does', () => {
  const table = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(import.meta.dirname, '../../../../../seed/policy-2021-26', file)), { columns: true });
  const [entities, links] = [table('entities.csv'), table('links.csv')];
  for (const { id, nameZh, nameEn, subtype } of deltaRegions) {
    expect(entities.find((row) => row['id'] === id)).toMatchObject({ name_zh: nameZh, name_en: nameEn, subtype });
  }
  for (const city of deltaCities) {
    const seeded = entities.find((row) => row['id'] === city.id);
    if (seeded) expect(seeded).toMatchObject({ kind: 'CITY', name_zh: city.nameZh, name_en: city.nameEn });
    const region = deltaRegions.find(({ code }) => code === city.region)?.id;
    const link = links.find((row) => row['from'] === city.id && row['kind'] === 'PART_OF');
    expect([city.id, link?.['to'] ?? region, link?.['id'] ?? null]).toEqual([city.id, region, city.seedLink]);
  }
});

const prefectures = ['country/yrd-prefectures.csv'];
const absence = absenceOf(prefectures);

describe.skipIf(absence !== '')(`GeoNames${absence}`, () => {
  it('has the same cities in the same places', () => {
    const rows = rowsOf(prefectures[0] ?? '');
    expect(rows).toHaveLength(deltaCities.length);
    for (const row of rows) {
      const city = deltaCities.find(({ code }) => code === `${row['code']}00`);
      expect(city).toMatchObject({ pinyin: row['pinyin'] });
      expect(city?.nameZh.replace('（城市）', '')).toBe(row['name_zh']?.replace('市', ''));
      expect(deltaRegions.find(({ code }) => code === city?.region)?.nameZh).toBe(row['province']?.slice(0, 2));
      expect(city?.latitude).toBeCloseTo(Number(row['lat']), 2);
      expect(city?.longitude).toBeCloseTo(Number(row['lng']), 2);
    }
  });
});
