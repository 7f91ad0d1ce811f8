import { expect, it } from 'vitest';
import { zh } from '../../support/words.ts';
import { pictureAtFirst, type Picture } from '../../../client/store/picture.ts';
import { entityLines, linkLines, type Line } from '../../../client/table/lines.ts';
import { found, marksIn, nested } from '../../../client/table/nested.ts';
import { rowsOf } from '../../../client/table/opened.ts';
import { outlineOf } from '../../../client/table/outline.ts';
import { sorted } from '../../../client/table/sort.ts';
import { twinOf } from '../../../client/table/twin.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const first = anOntology();
const kind = (name: 'REGION' | 'COUNTRY' | 'JOINT_LAB', group: string) => ({
  ...first.kinds[0]!,
  name,
  labelZh: name,
  group: { name: group },
  unit: name === 'JOINT_LAB',
});
const ontology = {
  ...first,
  kinds: [...first.kinds, kind('REGION', 'places'), kind('COUNTRY', 'places'), kind('JOINT_LAB', 'places')],
  linkKinds: [...first.linkKinds, { name: 'PART_OF' as const, labelZh: '属于', labelEn: 'is part of', directed: true }],
};

// Two cities in a region, one of them with a lab in which a country meets it.
const shown = {
  entities: [
    anEntity('js', 'REGION', { nameZh: '江苏' }),
    anEntity('nj', 'CITY', { nameZh: '南京' }),
    anEntity('sz', 'CITY', { nameZh: '苏州', nameEn: 'Suzhou' }),
    anEntity('fi', 'COUNTRY', { nameZh: '芬兰' }),
    anEntity('lab', 'JOINT_LAB', { nameZh: '实验室' }),
  ],
  links: [
    aLink('1', 'nj', 'js', { kind: 'PART_OF' }),
    aLink('2', 'sz', 'js', { kind: 'PART_OF' }),
    aLink('3', 'lab', 'sz'),
    aLink('4', 'lab', 'fi', { kind: 'PARTNERS_WITH' }),
    aLink('5', 'nj', 'fi', { kind: 'PARTNERS_WITH' }),
  ],
};
const naming = { ontology, language: 'zh' as const, words: zh };
const twin = (change: Partial<Picture>) => twinOf(shown, { ...pictureAtFirst, ...change }, ontology);
const rows = (change: Partial<Picture>) =>
  nested(sorted(entityLines(twin(change), naming), { by: 'name', descending: false }, 'zh', []));
const said = (lines: readonly Line[]) =>
  lines.map(({ values, open, within }) => {
    const sign = open === null ? '' : open ? 'v ' : '> ';
    return `${within === null ? '' : '  '}${sign}${values.name} ${values.links}`;
  });
const links = (change: Partial<Picture>) =>
  linkLines(twin(change), naming).map(({ values: { from, kind, to } }) => `${from} ${kind} ${to}`);
const outline = (change: Partial<Picture>) =>
  rowsOf(
    outlineOf({ twin: twin(change), ontology, language: 'zh', words: zh.twin }).flatMap((group) => group.inside()),
    () => true,
  ).map(({ level, branch }) => `${'  '.repeat(level - 1)}${branch.label} ${branch.count}`);

it('tells a group as one row with how many it holds, and below it what it holds once it is opened', () => {
  expect(said(rows({ fold: 'region' }))).toEqual(['芬兰 2', '> 江苏（含 3 个） 2']);
  expect(said(rows({ fold: 'region', opened: ['js'] }))).toEqual([
    '芬兰 2',
    'v 江苏 2',
    '  南京 2',
    '  实验室 2',
    '  苏州 2',
  ]);
});

it('gives a kind drawn as one no card, and keeps its row when it is opened', () => {
  const closed = entityLines(twin({ fold: 'kind' }), naming).find(({ id }) => id === 'fold kind CITY')!;
  expect([closed.card, closed.open, closed.stands, closed.values.name]).toEqual([
    null,
    false,
    ['nj', 'sz'],
    '城市（含 2 个）',
  ]);
  expect(said(rows({ fold: 'kind', opened: ['fold kind CITY'] })).slice(0, 3)).toEqual([
    'v 城市 ',
    '  南京 2',
    '  苏州 2',
  ]);
});

it('finds a group by what it holds, and keeps it above what is found in it', () => {
  expect(said(found(rows({ fold: 'region' }), 'suzhou'))).toEqual(['> 江苏（含 3 个） 2']);
  expect(said(found(rows({ fold: 'region', opened: ['js'] }), 'suzhou'))).toEqual(['v 江苏 2', '  苏州 2']);
});

it('says of a link of a group which one of it the link has, and leaves out those inside of a group', () => {
  expect(links({ fold: 'region' })).toEqual(['实验室（在“江苏”中） 合作 芬兰', '南京（在“江苏”中） 合作 芬兰']);
});

it('names the unit that a link is drawn for, and opens the card of that', () => {
  expect(links({ bridge: true })).toContain('芬兰 合作（经“实验室”） 苏州');
  const bridge = linkLines(twin({ bridge: true }), naming).find(({ id }) => id.startsWith('bridge:'));
  expect(bridge?.card).toBe('lab');
  expect(said(rows({ bridge: true }))).not.toContain('实验室 2');
});

it('outlines a group with what it holds, each with links of its own, and says whose the links of the group are', () => {
  expect(outline({ fold: 'region' })).toEqual([
    'REGION 1',
    '  江苏（含 3 个） 2',
    '    所含实体 3',
    '      南京 2',
    '        属于 1',
    '          江苏 0',
    '        合作 1',
    '          芬兰 0',
    '      实验室 2',
    '        位于 1',
    '          苏州 0',
    '        合作 1',
    '          芬兰 0',
    '      苏州 2',
    '        属于 1',
    '          江苏 0',
    '        位于 1',
    '          实验室 0',
    '    合作 2',
    '      南京 — 芬兰 0',
    '      实验室 — 芬兰 0',
    'COUNTRY 1',
    '  芬兰 2',
    '    合作 2',
    '      南京（在“江苏”中） 0',
    '      实验室（在“江苏”中） 0',
  ]);
});

it('outlines a kind drawn as one without a second line for it, and units as what a link goes through', () => {
  expect(outline({ fold: 'kind' }).slice(0, 2)).toEqual(['城市（含 2 个） 2', '  所含实体 2']);
  expect(outline({ bridge: true })).toContain('      苏州（经“实验室”） 0');
});

it('counts as many marks as the picture has', () => {
  expect(marksIn(rows({ fold: 'kind' }))).toBe(4);
  expect(marksIn(rows({ fold: 'kind', opened: ['fold kind CITY'] }))).toBe(5);
  expect(marksIn(rows({ fold: 'region', opened: ['js'] }))).toBe(5);
});
