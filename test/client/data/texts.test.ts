import { expect, it } from 'vitest';
import { bytesIn } from '../../../client/data/bytes.ts';
import { grouped } from '../../../client/data/grouped.ts';
import { cellsOf, textOf } from '../../../client/data/problem-text.ts';
import { waysTo } from '../../../client/data/ways.ts';
import { en, zh } from '../../support/words.ts';
import { hiddenAtFirst } from '../../../client/store/view.ts';
import { understandings } from '../../../server/exchange/import/understand.ts';
import { roleOf } from '../../../server/exchange/tables/roles.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_234, '1.2 kB'],
  [98_765, '99 kB'],
  [2_400_000, '2.4 MB'],
  [7e12, '7000 GB'],
])('says %d bytes in short', (bytes, said) => {
  expect(bytesIn(bytes)).toBe(said);
});

it('copies problems as a table, one a line whatever is in them', () => {
  const problem = { place: 'a.csv, line 3', expected: 'a year', found: '"19\tx8\n"' };
  const inBoth = { ...problem, placeZh: 'a.csv，第 3 行', expectedZh: '年份', foundZh: problem.found };
  expect(textOf(['Place', 'Expected', 'Found'], [cellsOf(inBoth, 'en')])).toBe(
    'Place\tExpected\tFound\na.csv, line 3\ta year\t"19 x8 "',
  );
  expect(cellsOf(inBoth, 'zh')).toEqual(['a.csv，第 3 行', '年份', '"19\tx8\n"']);
});

it.each([zh, en])('has a word for all that files can be taken for, and for no role that there is not', (words) => {
  expect(Object.keys(words.exchange.formats)).toEqual(expect.arrayContaining([...understandings]));
  const { attribute: _, ...roles } = words.exchange.roles;
  expect(Object.keys(roles).filter((role) => roleOf(role) !== role)).toEqual([]);
});

it('finds sources by title and terms, in groups', () => {
  const source = { titleZh: '甲', titleEn: 'A', licence: null, credit: null };
  const all = [
    { ...source, id: 'src:a', kind: 'MEDIA' as const },
    { ...source, id: 'src:b', kind: 'OPEN_DATA' as const, licence: 'CC BY 4.0' },
  ];
  expect(grouped(all, '').map(({ kind }) => kind)).toEqual(['OPEN_DATA', 'MEDIA']);
  expect(grouped(all, ' cc by ').flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual(['src:b']);
  expect(grouped(all, 'nobody')).toEqual([]);
});

it('leads from an import to the picture, the list, the whole matrix and all gaps', () => {
  const view = { language: 'zh', selected: 'cty:FI', hidden: hiddenAtFirst, as: 'picture', added: ['cty:SG'] } as const;
  expect(waysTo(view, ['own:a', 'own:b']).map(({ href }) => href)).toEqual([
    '/network?base=own:a,own:b&lang=zh',
    '/network?as=list&base=own:a,own:b&lang=zh',
    '/matrix?sel=cty:FI&add=cty:SG&layers=all&lang=zh',
    '/gaps?sel=cty:FI&add=cty:SG&known=all&lang=zh',
  ]);
  expect(waysTo(view, []).map(({ way }) => way)).toEqual(['inMatrix', 'inGaps']);
});
