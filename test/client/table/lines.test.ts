import { expect, it } from 'vitest';
import { en, zh } from '../../support/words.ts';
import { pictureAtFirst } from '../../../client/store/picture.ts';
import { shownOf } from '../../../client/store/shown.ts';
import { having } from '../../../client/table/find.ts';
import { entityLines, linkLines, type Line } from '../../../client/table/lines.ts';
import { twinOf } from '../../../client/table/twin.ts';
import { orderedBy, sorted } from '../../../client/table/sort.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const ontology = anOntology();
const network = aNetwork(
  [
    anEntity('sh', 'CITY', { nameZh: '上海', nameEn: 'Shanghai', status: 'EXISTING' }),
    anEntity('ah', 'CITY', { nameZh: '安徽', nameEn: 'Anhui' }),
    anEntity('bj', 'CITY', { nameZh: '北京', nameEn: 'Beijing', status: 'TO_BUILD' }),
    anEntity('n10', 'CITY', { nameZh: '第10区', nameEn: 'District 10' }),
    anEntity('n9', 'CITY', { nameZh: '第9区', nameEn: 'District 9' }),
  ],
  [
    aLink('one', 'sh', 'ah'),
    aLink('two', 'sh', 'bj', { kind: 'PARTNERS_WITH', status: 'TO_JOIN', confidence: 'INFERRED' }),
  ],
);
const twin = twinOf(shownOf(network, ontology, []), pictureAtFirst, ontology);
const inChinese = entityLines(twin, { ontology, language: 'zh', words: zh });
const ids = (lines: readonly Line[]) => lines.map(({ id }) => id);
const inOrder = (by: string, descending = false) => ids(sorted(inChinese, { by, descending }, 'zh', ['name']));

it('orders Chinese names by pinyin and numbers in them by their size', () => {
  expect(inOrder('name')).toEqual(['ah', 'bj', 'n9', 'n10', 'sh']);
  expect(inOrder('name', true)).toEqual(['sh', 'n10', 'n9', 'bj', 'ah']);
});

it('orders English names by their letters', () => {
  const lines = entityLines(twin, { ontology, language: 'en', words: en });
  expect(ids(sorted(lines, { by: 'name', descending: false }, 'en', []))).toEqual(['ah', 'bj', 'n9', 'n10', 'sh']);
});

it('orders by number of links as numbers, equal ones by name', () => {
  expect(inOrder('links', true)).toEqual(['sh', 'ah', 'bj', 'n9', 'n10']);
});

it('puts what is not known last in either direction', () => {
  expect(inOrder('status').slice(2)).toEqual(['ah', 'n9', 'n10']);
  expect(inOrder('status', true).slice(2)).toEqual(['ah', 'n9', 'n10']);
  expect(inOrder('status').slice(0, 2)).toEqual(inOrder('status', true).slice(0, 2).toReversed());
});

it('turns the order round at the second click; figures begin with the largest', () => {
  const first = orderedBy({ by: 'name', descending: false }, 'links', true);
  expect(first).toEqual({ by: 'links', descending: true });
  expect(orderedBy(first, 'links', true)).toEqual({ by: 'links', descending: false });
  expect(orderedBy(first, 'name', false)).toEqual({ by: 'name', descending: false });
});

it('tells links in words and how they are drawn', () => {
  const [one, two] = linkLines(twin, { ontology, language: 'zh', words: zh });
  expect(one?.values).toEqual({
    from: '上海',
    kind: '位于',
    to: '安徽',
    status: '已有',
    confidence: '已核对',
    origins: '政策原文',
  });
  expect(two?.values).toMatchObject({ kind: '合作', status: '要参与', confidence: '推断' });
  expect(two?.mark).toEqual({ is: 'stroke', stroke: 'dotted' });
});

it('finds all words of a text in either language, in any width and case', () => {
  const found = (text: string) => ids(having(inChinese, text));
  expect(found('ＳＨＡＮＧ')).toEqual(['sh']);
  expect(found('城市 bei')).toEqual(['bj']);
  expect(found('  ')).toHaveLength(5);
  expect(found('没有')).toEqual([]);
  const links = linkLines(twin, { ontology, language: 'zh', words: zh });
  expect(ids(having(links, 'beijing'))).toEqual(['two']);
});
