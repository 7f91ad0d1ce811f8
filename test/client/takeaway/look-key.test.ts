import { expect, it } from 'vitest';
import { painted } from '../../../client/look/painted.ts';
import { colourRules, sizeRules } from '../../../client/look/rules.ts';
import { shaped } from '../../../client/look/shaped.ts';
import { sized } from '../../../client/look/sized.ts';
import type { LookTold } from '../../../client/look/useLook.ts';
import { hues, unknownHue } from '../../../client/marks/palette.ts';
import { lookKeyOf } from '../../../client/takeaway/look-key.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';
import { en, zh } from '../../support/words.ts';
import { aPicture, pictureSvg } from './pictures.ts';

const entities = [
  anEntity('a', 'CITY', { status: 'EXISTING', startYear: 1994 }),
  anEntity('b', 'CITY', { status: 'TO_BUILD', startYear: 2024 }),
  anEntity('c', 'CITY', { status: null, startYear: null }),
];
const drawn = entities.map((entity) => ({ ...entity, stands: [] }));

const look = (more: Partial<LookTold>): LookTold => ({
  colourBy: 'KIND',
  sizeBy: 'LINKS',
  colours: undefined,
  sizes: undefined,
  shapeBy: 'KIND',
  shapes: undefined,
  shapeMeaning: null,
  colourMeaning: null,
  sizeMeaning: null,
  ...more,
});
const byStatus = look({ colourBy: 'STATUS', colourMeaning: painted(colourRules.STATUS!, drawn).meaning });

it('as at first colours are those of kinds, and sizes tell links', () => {
  expect(lookKeyOf(look({}), 'zh', zh)).toEqual({
    colour: null,
    shape: null,
    size: ['大小：联系数', zh.sizeMeans],
  });
});

it('names every colour that has a meaning, and grey for what has no value', () => {
  expect(lookKeyOf(byStatus, 'zh', zh).colour).toEqual({
    head: '颜色：状态',
    lines: [
      { text: `${zh.statuses.EXISTING} 1`, colour: hues[0] },
      { text: expect.stringMatching(/ 1$/), colour: expect.not.stringMatching(unknownHue) },
      { text: '不详：1 个', colour: unknownHue },
    ],
  });
});

it('tells the steps of a scale and the ends of sizes, in the language', () => {
  const byYear = look({
    colourBy: 'YEAR',
    colourMeaning: painted(colourRules.YEAR!, drawn).meaning,
    sizeBy: 'YEAR',
    sizeMeaning: sized(sizeRules.YEAR as never, drawn).meaning,
  });
  const { colour, size } = lookKeyOf(byYear, 'en', en);
  expect(colour?.lines[0]?.text).toBe('from 1994');
  expect(size.at(-1)).toContain('1994');
  expect(size.at(-1)).toContain('2024');
});

it('says what is still being computed', () => {
  const waits = look({
    colourBy: 'COMMUNITY',
    colourMeaning: 'computing',
    sizeBy: 'BETWEENNESS',
    sizeMeaning: 'failed',
  });
  expect(lookKeyOf(waits, 'zh', zh).colour?.lines).toEqual([{ text: zh.look.computing, colour: unknownHue }]);
  expect(lookKeyOf(waits, 'zh', zh).size).toContain(zh.look.failed);
});

it('stands beside the picture, with kinds told by shape alone', () => {
  const usual = aPicture(entities, []);
  const colour = usual.legend.groups[0]!.kinds[0]!.colour;
  const legendOf = (svg: string) => svg.slice(svg.indexOf('legend'));
  expect(legendOf(pictureSvg(usual))).toContain(colour);
  const painted = pictureSvg({ ...usual, legend: { ...usual.legend, look: lookKeyOf(byStatus, 'zh', zh) } });
  expect(legendOf(painted)).toContain('颜色：状态');
  expect(legendOf(painted)).toContain('不详：1 个');
  expect(legendOf(painted)).not.toContain(colour);
});

it('names what values are, those that have several and none, and what shapes tell', () => {
  const network = {
    entities: [
      anEntity('js', 'REGION', { nameZh: '江苏' }),
      anEntity('zj', 'REGION'),
      anEntity('lab', 'CITY'),
      anEntity('d', 'CITY'),
    ],
    links: [aLink('1', 'lab', 'js'), aLink('2', 'lab', 'zj')],
  };
  const marks = network.entities.map((entity) => ({ ...entity, stands: [] }));
  const { meaning } = painted(colourRules.REGION!, marks, undefined, network);
  const names = new Map(network.entities.map((entity) => [entity.id, entity]));
  const byRegion = look({
    colourBy: 'REGION',
    colourMeaning: { ...meaning, names },
    shapeBy: 'CONFIDENCE',
    shapeMeaning: shaped('CONFIDENCE', marks, anOntology())!.meaning,
  });
  const { colour, shape } = lookKeyOf(byRegion, 'zh', zh);
  expect(colour?.lines.map(({ text }) => text)).toEqual(['江苏 1', '名zj 1', '不止一个 1', '没有：1 个']);
  expect(shape).toEqual({ head: '形状：可信度', lines: [{ text: '已核对 4', shape: 'rectangle' }] });

  const usual = aPicture(network.entities, []);
  const legendOf = (svg: string) => svg.slice(svg.indexOf('class="legend"'));
  const svg = legendOf(pictureSvg({ ...usual, legend: { ...usual.legend, look: { colour, shape, size: [] } } }));
  for (const said of ['不止一个 1', '形状：可信度', '已核对 4']) expect(svg).toContain(said);
});
