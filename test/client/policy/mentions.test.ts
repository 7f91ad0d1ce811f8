import { expect, it } from 'vitest';
import { mentionsIn } from '../../../client/policy/mentions.ts';
import { entity, source } from './text.ts';

const passages = [
  { role: 'heading', text: '（二）开放站', range: { section: '二', start: 0, end: 6 } },
  {
    role: 'paragraph',
    text: '加强中以常州创新园、合肥国家中德创新园等建设',
    range: { section: '二', start: 6, end: 28 },
  },
];

const told = (...entities: ReturnType<typeof entity>[]) =>
  mentionsIn(source, passages, entities).map(({ entity, range: { start, end }, inferred, around }) => ({
    name: entity.nameZh,
    words: passages
      .map(({ text }) => text)
      .join('')
      .slice(start, end),
    ...(inferred && { inferred }),
    ...(around && { around }),
  }));

it('narrows a quote to the name in it, or to an alias, or to the name without its brackets', () => {
  expect(told(entity('中以常州创新园', 'COOPERATION_PARK', [6, 28]))).toEqual([
    { name: '中以常州创新园', words: '中以常州创新园' },
  ]);
  expect(told({ ...entity('中德园', 'COOPERATION_PARK', [6, 28]), aliases: ['德创', '中德创新园'] })[0]?.words).toBe(
    '中德创新园',
  );
  expect(told(entity('合肥（城市）', 'CITY', [6, 28]))[0]?.words).toBe('合肥');
});

it('finds every place of a name in a quote', () => {
  expect(told(entity('创新园', 'CATEGORY', [6, 28])).map(({ words }) => words)).toEqual(['创新园', '创新园']);
});

it('keeps the quote where the name does not stand in it, and the whole quote of a measure', () => {
  expect(told(entity('德国', 'COUNTRY', [16, 25, 'NAME']))).toEqual([
    { name: '德国', words: '合肥国家中德创新园', inferred: true },
  ]);
  expect(told(entity('加强', 'MEASURE', [6, 28]))[0]?.words).toBe('加强中以常州创新园、合肥国家中德创新园等建设');
});

it('says once what several pieces say, and does not call inferred what one of them says', () => {
  expect(told(entity('常州', 'CITY', [8, 15, 'NAME'], [8, 15]))).toEqual([{ name: '常州', words: '常州' }]);
  expect(told(entity('常州', 'CITY', [8, 15], [8, 15, 'NAME']))).toEqual([{ name: '常州', words: '常州' }]);
});

it('takes no evidence of another source, and none that is not of the text', () => {
  expect(told(entity('常州', 'CITY', [8, 15, 'NAME', 'src:other'], [8, 15, 'PUBLIC_SOURCE']))).toEqual([]);
  expect(
    told({
      ...entity('常州', 'CITY'),
      evidence: [{ origin: 'DOCUMENT', range: null, source: { id: source } }],
    }),
  ).toEqual([]);
});

it('knows what stands around another mention; a measure inside it is none', () => {
  const park = entity('中以常州创新园', 'COOPERATION_PARK', [8, 15]);
  expect(told(park, entity('常州', 'CITY', [8, 15, 'NAME']))).toEqual([
    { name: '中以常州创新园', words: '中以常州创新园', around: true },
    { name: '常州', words: '常州', inferred: true },
  ]);
  expect(told(park, entity('常州', 'MEASURE', [10, 12]))[0]).not.toHaveProperty('around');
});
