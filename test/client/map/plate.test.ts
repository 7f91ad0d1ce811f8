import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countsOf } from '../../../client/map/counts.ts';
import { mapInks } from '../../../client/map/paper/inks.ts';
import { outlinesFrom } from '../../../client/map/paper/land.ts';
import { mapPlate, type MapPicture } from '../../../client/map/paper/plate.ts';
import { placedIn, placesFrom } from '../../../client/map/places.ts';
import { onSheet, world } from '../../../client/map/projection.ts';
import { hiddenIn, shownOf } from '../../../client/store/shown.ts';
import type { Ink } from '../../../client/takeaway/ink.ts';
import { sheetOf } from '../../../client/takeaway/sheet.ts';
import { svgOf } from '../../../client/takeaway/svg.ts';
import { zh } from '../../support/words.ts';
import { faultOf } from '../takeaway/pictures.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });
const network = aNetwork(
  [
    anEntity('shanghai', 'CITY', { ...at(31.2, 121.4), nameZh: '上海<b>' }),
    anEntity('same', 'CITY', { ...at(31.2, 121.4), nameZh: '浦东' }),
    anEntity('helsinki', 'CITY', { ...at(60.2, 24.9), nameZh: '赫尔辛基' }),
    anEntity('lima', 'CITY', { ...at(-12, -77), nameZh: '利马' }),
    anEntity('nowhere', 'MEASURE'),
  ],
  [
    aLink('1', 'shanghai', 'helsinki'),
    aLink('2', 'same', 'helsinki', { status: 'TO_BUILD' }),
    aLink('3', 'shanghai', 'same'),
    aLink('4', 'shanghai', 'nowhere'),
  ],
);
const ontology = anOntology();
const shown = shownOf(network, ontology, []);
const places = placesFrom(shown, ontology, 'zh');
const about = {
  title: '地图',
  date: new Date(2026, 10, 22),
  credits: ['来源：甲。'],
  language: 'zh',
  scheme: 'light',
  words: zh,
} as const;

const picture = (more: Partial<MapPicture> = {}): MapPicture => ({
  places,
  links: shown.links,
  ghosts: [],
  subjects: [],
  selected: null,
  sight: { area: world, open: null },
  coast: 'M100,100L300,100L300,300L100,300Z',
  base: '底图：乙。',
  ontology,
  all: { entities: shown.entities.length, links: shown.links.length },
  counts: countsOf(places, shown.links),
  hidden: hiddenIn(shown),
  nowhere: 0,
  ...more,
});

const svgFrom = (more: Partial<MapPicture> = {}) => svgOf(sheetOf(mapPlate(picture(more), about)));
const idsOf = (svg: string, part: string) =>
  [...svg.matchAll(new RegExp(`<g class="${part}" data-id="([^"]*)"`, 'g'))].map(([, id]) => id);
const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('\n');

it('draws land, marks, rings and arcs, with legend, amounts, date and whom to credit', () => {
  const svg = svgFrom();
  expect(faultOf(svg)).toBeNull();
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(idsOf(svg, 'entity').sort()).toEqual(['helsinki', 'lima']);
  expect(idsOf(svg, 'ring')).toEqual(['2 same']);
  expect(idsOf(svg, 'arc solid')).toHaveLength(1);
  for (const said of ['画出 4 / 5 个实体', '3 / 4 条联系两端都在图上', '其中 1 条在同一处之内', '2026年11月22日'])
    expect(textOf(svg)).toContain(said);
  for (const said of ['图例', '来源：甲。', '底图：乙。', '赫尔辛基']) expect(textOf(svg)).toContain(said);
});

it('shows what is looked at, and counts what is beyond the edge', () => {
  const { x, y } = onSheet(24.9, 60.2);
  const area = { left: x - 20, top: y - 10, right: x + 20, bottom: y + 10 };
  const svg = svgFrom({ sight: { area, open: null } });
  expect(idsOf(svg, 'entity')).toEqual(['helsinki']);
  expect(idsOf(svg, 'ring')).toEqual([]);
  expect(idsOf(svg, 'arc solid')).toHaveLength(1);
  expect(textOf(svg)).toContain('3 个实体在画面之外');
});

it('keeps all lines of land and arcs inside its frame', () => {
  const { x, y } = onSheet(121.4, 31.2);
  const area = { left: x - 4, top: y - 2, right: x + 4, bottom: y + 2 };
  const bounds = { left: 300, top: 200, right: 1300, bottom: 800 };
  const { inks } = mapPlate(picture({ sight: { area, open: null } }), about).draw(bounds, '#ffffff');
  const points = (ink: Ink): [number, number][] =>
    ink.kind === 'group'
      ? ink.inks.flatMap(points)
      : ink.kind === 'path'
        ? ink.steps.flatMap(([command, ...numbers]) => (command === 'Z' ? [] : [numbers.slice(-2) as [number, number]]))
        : [];
  const drawn = inks.filter((ink) => ink.kind === 'group' && /land|arcs/.test(ink.part)).flatMap(points);
  expect(drawn.length).toBeGreaterThan(8);
  for (const [left, top] of drawn) {
    expect(left).toBeGreaterThan(bounds.left - 0.01);
    expect(left).toBeLessThan(bounds.right + 0.01);
    expect(top).toBeGreaterThan(bounds.top - 0.01);
    expect(top).toBeLessThan(bounds.bottom + 0.01);
  }
});

it('spreads out what is spread out, marks what is selected, and lets the rest stand back', () => {
  const svg = svgFrom({ sight: { area: world, open: '2 same' }, selected: 'same' });
  expect(idsOf(svg, 'ring')).toEqual([]);
  expect(idsOf(svg, 'entity').sort()).toEqual(['helsinki', 'lima', 'same', 'shanghai']);
  const line = (id: string) => svg.split('\n').find((one) => one.includes(`data-id="${id}"`))!;
  expect(line('same')).toContain('stroke-width="2.5"');
  expect(line('shanghai')).not.toContain('opacity');
  expect(line('lima')).toContain('opacity="0.34"');
});

it('draws what is missing hollow, and says how much of it there is', () => {
  const ghosts = [{ id: 'g', kind: 'PARTNERS_WITH', from: 'lima', to: null, label: '平台' }];
  const svg = svgFrom({ ghosts, nowhere: 2 });
  expect(idsOf(svg, 'ghost')).toEqual(['g']);
  expect(textOf(svg)).toContain('1 条缺失的联系');
  expect(textOf(svg)).toContain('2 条缺失的联系两端都没有地点');
});

it('says what filters hide', () => {
  const filtered = shownOf(network, ontology, [], new Set(), [{ name: 'kind', values: ['MEASURE'] }]);
  const none = placesFrom(filtered, ontology, 'zh');
  expect(none).toEqual([]);
  expect(textOf(svgFrom({ hidden: hiddenIn(filtered) }))).toContain('图例和筛选隐藏 4 个实体');
});

it('takes as data what has a place, and the links between two that have', () => {
  const { entities, links } = placedIn(shown);
  expect(entities.map(({ id }) => id)).toEqual(['shanghai', 'same', 'helsinki', 'lima']);
  expect(links.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('reads a coast as it was written', () => {
  expect(outlinesFrom('M1,2L3,4L5,6.5ZM0,0L1,0L1,1Z')).toEqual([
    [
      [1, 2],
      [3, 4],
      [5, 6.5],
    ],
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  ]);
  expect(outlinesFrom('')).toEqual([]);
});

it('has the inks of the screen', () => {
  const css = readFileSync('client/atlas/land.module.css', 'utf8');
  const [light, dark] = css.split('.inks {').slice(1);
  const said = (block: string, name: string) => new RegExp(`--map-${name}: (#\\w+);`).exec(block)?.[1];
  const names = { sea: 'sea', land: 'land', coast: 'coast', net: 'net', halo: 'halo', arc: 'arc', arcOut: 'arc-out' };
  for (const [name, variable] of Object.entries(names)) {
    expect(mapInks.light[name as keyof typeof names]).toBe(said(light!, variable));
    expect(mapInks.dark[name as keyof typeof names]).toBe(said(dark!, variable));
  }
});
