import { expect, it } from 'vitest';
import { pictureAtFirst } from '../../../client/store/picture.ts';
import { shownOf, type Shown } from '../../../client/store/shown.ts';
import { above, keysTo, rowsOf, type OutlineRow } from '../../../client/table/opened.ts';
import { outlineOf } from '../../../client/table/outline.ts';
import { twinOf } from '../../../client/table/twin.ts';
import { zh } from '../../support/words.ts';
import { aLink, anEntity, aNetwork, anOntology } from '../support/network.ts';

const ontology = anOntology();
const network = aNetwork(
  [
    anEntity('sh', 'CITY', { nameZh: '上海' }),
    anEntity('ah', 'CITY', { nameZh: '安徽' }),
    anEntity('m', 'MEASURE', { nameZh: '措施一' }),
  ],
  [
    aLink('at', 'sh', 'ah'),
    aLink('with', 'ah', 'sh', { kind: 'PARTNERS_WITH' }),
    aLink('self', 'sh', 'sh', { kind: 'PARTNERS_WITH' }),
  ],
);
const twin = (shown: Shown) => twinOf(shown, pictureAtFirst, ontology);
const telling = (shown: Shown) => ({ twin: twin(shown), ontology, language: 'zh' as const, words: zh.twin });
const shown = shownOf(network, ontology, []);
const branches = outlineOf(telling(shown));

const told = (rows: readonly OutlineRow[]) =>
  rows.map(({ branch, level, open }) => {
    const sign = open === null ? '' : open ? 'v ' : '> ';
    return `${'  '.repeat(level - 1)}${sign}${branch.way === 'in' ? '<' : ''}${branch.label} ${branch.count}`;
  });

it('counts groups, and holds only those that have something', () => {
  expect(told(rowsOf(branches, () => false))).toEqual(['> 地方 2', '> 政策 1']);
  const none = shownOf(network, ontology, ['policy']);
  expect(told(rowsOf(outlineOf(telling(none)), () => false))).toEqual(['> 地方 2']);
});

it('opens to kinds, entities in the order of their names, links by kind and way, and their other ends', () => {
  expect(told(rowsOf(branches, () => true))).toEqual([
    'v 地方 2',
    '  v 城市 2',
    '    v 安徽 2',
    '      v 合作 1',
    '        上海 0',
    '      v <位于 1',
    '        上海 0',
    '    v 上海 3',
    '      v 位于 1',
    '        安徽 0',
    '      v 合作 2',
    '        安徽 0',
    '        上海 0',
    'v 政策 1',
    '  v 措施 1',
    '    措施一 0',
  ]);
});

it('says the place of a line among those beside it, and gives each a key of its own', () => {
  const rows = rowsOf(branches, () => true);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const entities = rows.filter(({ branch }) => branch.is === 'entity');
  expect(entities.map(({ position, size }) => [position, size])).toEqual([
    [1, 2],
    [2, 2],
    [1, 1],
  ]);
});

it('knows what a line is inside of', () => {
  const rows = rowsOf(branches, () => true);
  const at = (label: string) => rows.findIndex(({ branch }) => branch.label === label);
  expect(above(rows, at('上海'))).toBe(at('合作'));
  expect(above(rows, at('安徽'))).toBe(at('城市'));
  expect(above(rows, 0)).toBe(-1);
});

it('knows what has to be open for an entity to be seen', () => {
  expect(keysTo(branches, 'm')).toEqual(['policy', 'policy/MEASURE']);
  expect(keysTo(branches, 'at')).toEqual([]);
});

it('holds only some of the entities when asked, with all their links', () => {
  const some = outlineOf(
    telling(shown),
    twin(shown).drawn.entities.filter(({ id }) => id === 'ah'),
  );
  expect(told(rowsOf(some, ({ is }) => is !== 'entity'))).toEqual(['v 地方 1', '  v 城市 1', '    > 安徽 2']);
});
