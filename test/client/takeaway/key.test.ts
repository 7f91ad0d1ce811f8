import { expect, it } from 'vitest';
import { heldIn } from '../../../client/marks/held.ts';
import { textsOf } from '../../../client/takeaway/ink.ts';
import { networkPlate } from '../../../client/takeaway/network-plate.ts';
import { sheetOf } from '../../../client/takeaway/sheet.ts';
import { aLink, anEntity } from '../support/network.ts';
import { aPicture } from './pictures.ts';

const saidIn = (picture: ReturnType<typeof aPicture>) => {
  const legend = sheetOf(networkPlate(picture)).inks.find((ink) => ink.kind === 'group' && ink.part === 'legend');
  return textsOf([legend!]);
};

it('tells the groups, kinds and lines that occur, with how many there are, and no others', () => {
  const cities = [anEntity('a', 'CITY'), anEntity('b', 'CITY')];
  const said = saidIn(aPicture(cities, [aLink('ab', 'a', 'b', { status: 'TO_BUILD' })])).join('\n');
  expect(said).toContain('地方 2');
  expect(said).toContain('城市 2');
  expect(said).toContain('计划');
  for (const absent of ['政策', '措施', '已有', '推断', '空心', '缺口']) expect(said).not.toContain(absent);
});

it('tells hollow marks and what is missing where there are any', () => {
  const picture = aPicture([anEntity('a', 'CITY', { status: 'TO_BUILD' }), anEntity('m', 'MEASURE')], [], {
    drawn: { ghosts: [{ id: 'g', source: 'a', target: 'm', label: '' }] },
  });
  const said = saidIn(picture).join('\n');
  for (const present of ['地方 1', '政策 1', '措施 1', '空心', '缺口']) expect(said).toContain(present);
});

it('passes over no kind that the ontology does not know', () => {
  expect(saidIn(aPicture([anEntity('a', 'FIELD')], []))).toContain('FIELD 1');
});

it('tells lines for several links, lines for units and marks for groups only where they are drawn', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => anEntity(id, 'CITY'));
  const meanings = ['几条联系画成一条', '双方共同参与的单元', '合并的组'];
  const usual = aPicture(four, [aLink('1', 'a', 'b')]);
  for (const absent of meanings) expect(saidIn(usual).join('\n')).not.toContain(absent);

  const elements = {
    entities: usual.elements.entities.map((mark, at) => ({ ...mark, stands: at === 0 ? 2 : 0 })),
    links: usual.elements.links.map((mark) => ({ ...mark, count: 2, bridge: true })),
  };
  const held = { ...usual, elements, legend: { ...usual.legend, ...heldIn(elements, false) } };
  const said = saidIn(held);
  for (const present of meanings) expect(said.join('')).toContain(present);
  expect(said).toContain('×3');
  // In a large picture no line bears a number.
  const large = saidIn({ ...held, legend: { ...held.legend, large: true } });
  expect(large.join('')).toContain('几条联系画成一条');
  expect(large).not.toContain('×3');
});
