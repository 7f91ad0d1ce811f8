import { expect, it } from 'vitest';
import { aLink, anEntity } from '../support/network.ts';
import { aPicture, faultOf, pictureSvg } from './pictures.ts';

const hostile = `</text><script>alert("1")</script> & ' ]]> \u0000\uD800`;

const idsOf = (svg: string, part: string) =>
  [...svg.matchAll(new RegExp(`<g class="${part}[^"]*" data-id="([^"]*)"`, 'g'))].map(([, id]) => id);

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

it('is XML whatever names, ids and titles hold, and shows them as text', () => {
  const entities = [anEntity('a"<&', 'CITY', { nameZh: hostile }), anEntity('b', 'CITY')];
  const svg = pictureSvg(aPicture(entities, [aLink('l', 'a"<&', 'b')], { title: hostile, credits: [hostile] }));
  expect(faultOf(svg)).toBeNull();
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toContain('\u0000');
  expect(idsOf(svg, 'entity')).toEqual(['a&quot;&lt;&amp;', 'b']);
});

it('finds fault with what is not XML', () => {
  for (const wrong of ['<g>', '<g></a>', '<g a="<"/>', '<g>&</g>']) expect(faultOf(wrong)).not.toBeNull();
});

it('holds every entity and every link, also of one with itself and several between two', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const links = [
    aLink('1', 'a', 'b'),
    aLink('2', 'b', 'a'),
    aLink('3', 'a', 'b', { kind: 'PARTNERS_WITH' }),
    aLink('4', 'c', 'c'),
    aLink('5', 'c', 'd', { status: 'TO_BUILD' }),
  ];
  const svg = pictureSvg(
    aPicture(
      ids.map((id) => anEntity(id, 'CITY')),
      links,
      { opened: ['links a b'] },
    ),
  );
  expect(idsOf(svg, 'entity').sort()).toEqual(ids);
  expect(idsOf(svg, 'link').sort()).toEqual(['1', '2', '3', '4', '5']);
  const lines = [...svg.matchAll(/data-id="[123]"><title>[^<]*<\/title><path d="([^"]*)"/g)].map(([, line]) => line);
  expect(new Set(lines).size).toBe(3);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

it('draws each line in its manner, and an arrow only where there is a direction', () => {
  const links = [
    aLink('solid', 'a', 'b'),
    aLink('dashed', 'b', 'c', { status: 'TO_BUILD', kind: 'PARTNERS_WITH' }),
    aLink('dotted', 'a', 'c', { confidence: 'INFERRED' }),
  ];
  const svg = pictureSvg(
    aPicture(
      ['a', 'b', 'c'].map((id) => anEntity(id, 'CITY')),
      links,
    ),
  );
  const of = (id: string) => svg.split('\n').find((line) => line.includes(`data-id="${id}"`))!;
  expect(of('solid')).not.toContain('dasharray');
  expect(of('dashed')).toContain('stroke-dasharray="7 5"');
  expect(of('dotted')).toContain('stroke-linecap="round"');
  expect(['solid', 'dashed', 'dotted'].map((id) => of(id).split('<path').length - 1)).toEqual([2, 1, 2]);
});

it('draws what is missing hollow, tells so, and fades what is not lifted', () => {
  const picture = aPicture([anEntity('a', 'CITY'), anEntity('b', 'CITY')], [aLink('ab', 'a', 'b')], {
    drawn: {
      places: new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 300, y: 0 }],
        ['ghost', { x: 0, y: 150 }],
      ]),
      placeholders: [{ id: 'ghost', label: '？平台', size: 22 }],
      ghosts: [{ id: 'g', source: 'a', target: 'ghost', label: '' }],
      lifted: new Set(['a', 'ghost', 'g']),
    },
  });
  const svg = pictureSvg(picture);
  const ghosts = svg.split('\n').filter((line) => line.includes('class="ghost"'));
  expect(idsOf(svg, 'ghost')).toEqual(['g', 'ghost']);
  for (const line of ghosts) expect(line).not.toMatch(/fill="(?!none)/);
  expect(textsOf(svg)).toContain('？平台');
  expect(textsOf(svg).join()).toContain('1 条缺失的联系');
  expect(svg).toMatch(/data-id="b" opacity="0.15"/);
  expect(svg).not.toMatch(/data-id="a" opacity/);
});

it('says title, amount, date, sources and what is left out', () => {
  const texts = textsOf(pictureSvg(aPicture([anEntity('a', 'CITY')], [], { hidden: 58 })));
  expect(texts).toContain('合作网络');
  expect(texts).toContain('来源：政策原文。');
  expect(texts).toContain('数据许可与署名：甲 · CC0。');
  const amount = texts.find((text) => text.startsWith('1 个实体'));
  expect(amount).toContain('2026年11月22日');
  expect(amount).toContain('另有 58 个实体未画出');
});

it('says how many names have no room', () => {
  const many = Array.from({ length: 200 }, (_, at) => anEntity(`e${at}`, 'CITY', { nameZh: '长三角地区国际人才' }));
  const places = new Map(many.map(({ id }, at) => [id, { x: (at % 20) * 12, y: Math.floor(at / 20) * 12 }]));
  const svg = pictureSvg(aPicture(many, [], { drawn: { places } }));
  const named = idsOf(svg, 'name').length;
  expect(named).toBeLessThan(200);
  expect(textsOf(svg).join()).toContain(`${200 - named} 个名称放不下`);
});

it('stands upright where the picture does', () => {
  const three = ['a', 'b', 'c'].map((id) => anEntity(id, 'CITY'));
  const places = new Map(three.map(({ id }, at) => [id, { x: at, y: at * 300 }]));
  expect(pictureSvg(aPicture(three, [], { drawn: { places } }))).toContain('width="990" height="1400"');
  expect(pictureSvg(aPicture(three, []))).toContain('width="1400" height="990"');
});

const four = ['a', 'b', 'c', 'd'].map((id) => anEntity(id, 'CITY'));
const twice = [
  aLink('1', 'a', 'b'),
  aLink('2', 'b', 'a'),
  aLink('3', 'a', 'b', { kind: 'PARTNERS_WITH' }),
  aLink('4', 'c', 'd'),
];

it('says on a line for how many links it is drawn where there is room, and draws it as wide', () => {
  const svg = pictureSvg(aPicture(four, twice));
  const line = svg.split('\n').find((one) => one.includes('data-id="links a b solid"'))!;
  expect(line).toContain('>×3</text>');
  expect(line).toContain(`stroke-width="${Math.round(1.3 * Math.sqrt(3) * 100) / 100}"`);
  // There and back there is no direction, so only one path: the line.
  expect(line.split('<path').length - 1).toBe(1);
  expect(textsOf(svg).filter((text) => text === '×3')).toHaveLength(2);

  const places = new Map(four.map(({ id }, at) => [id, { x: at < 2 ? at * 30 : at * 400, y: 0 }]));
  const tight = pictureSvg(aPicture(four, twice, { drawn: { places } }));
  expect(tight.split('\n').find((one) => one.includes('data-id="links a b solid"'))).not.toContain('>×3<');
});

it('says how many are within other marks', () => {
  expect(textsOf(pictureSvg(aPicture(four, [], { within: 18 }))).join()).toContain('另有 18 个并入其他标记');
});

it('lays what gathers entities beneath them, with its head, and keeps names off that', () => {
  const outline = {
    id: 'places',
    label: '地方',
    form: 'area',
    x1: -60,
    y1: -30,
    x2: 460,
    y2: 250,
    head: { x: 200, y: -30, from: 'middle' },
    members: 4,
  } as const;
  const svg = pictureSvg(aPicture(four, [aLink('1', 'a', 'b')], { outlines: [outline] }));
  expect(svg.indexOf('class="outlines"')).toBeGreaterThan(0);
  expect(svg.indexOf('class="outlines"')).toBeLessThan(svg.indexOf('class="links"'));
  expect(textsOf(svg).filter((text) => text === '地方')).toHaveLength(1);
  expect(svg).not.toMatch(/NaN|undefined/);
});
