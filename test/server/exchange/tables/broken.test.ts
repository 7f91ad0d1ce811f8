import { expect, it } from 'vitest';
import { filesOf, stated, workbookOf } from './tables.ts';

it.each([
  ['an unknown kind', 'id,kind\n1,机构\n2,Castle\n', 'line 3, column kind', /^a kind such as COUNTRY, /, '"Castle"'],
  ['an unknown country', 'id,country\n1,FI\n2,Atlantis\n', 'line 3, column country', /ISO 3166-1/, '"Atlantis"'],
  ['a latitude that is no number', 'id,lat,lon\n1,1,2\n2,north,3\n', 'line 3, column lat', /number/, '"north"'],
  ['a latitude beyond the pole', 'id,lat,lon\n1,1,2\n2,91,3\n', 'line 3, column lat', /from -90 to 90/, '"91"'],
  ['a longitude alone', 'id,lat,lon\n1,1,2\n2,,3\n', 'line 3, column lat', 'both latitude and longitude', 'nothing'],
  ['a year that is none', 'id,year\n1,1994\n2,soon\n', 'line 3, column year', 'a year such as 2021', '"soon"'],
  [
    'an address that would run',
    'id,url\n1,a.org\n2,javascript:alert(1)\n',
    'line 3, column url',
    /web address/,
    /java/,
  ],
  ['an unknown status', 'id,status\n1,已有\n2,maybe\n', 'line 3, column status', /TO_STRENGTHEN/, '"maybe"'],
  [
    'an id that is there twice',
    'id,name\n1,a\n2,b\n1,c\n',
    'line 4, column id',
    'each id once; line 2 has it already',
    '"1"',
  ],
  [
    'a name that is there twice without ids',
    'name,country\na,FI\na,SE\n',
    'line 3',
    /^each id once; line 2/,
    '"own:a"',
  ],
  ['neither id nor name', 'id,name,x\n,,3\n', 'line 2, column name', 'an id or a name', 'nothing'],
  ['a row that is too short', 'id,name\n1\n', 'line 2', '2 cells, as many as columns', '1'],
])('tells %s with its line', async (_, text, place, expected, found) => {
  const like = (what: string | RegExp) => (typeof what === 'string' ? what : (expect.stringMatching(what) as string));
  const { problems } = await stated(await filesOf({ 'a.csv': text }), { about: 'entities' });
  expect(problems).toEqual([{ place, expected: like(expected), found: like(found) }]);
});

const table = 'id,name,kind\n1,Aalto,机构\n2,Aalto,机构\n3,Biology,领域\n4,X,机构\n';

it.each([
  ['an end that is not there', '1,9,合作,1,', 'column to', 'an id or a name of an entity', '"9"'],
  ['an end of their own that is not there', '1,own:9,合作,1,', 'column to', 'an id or a name of an entity', '"own:9"'],
  ['a name of several', 'Aalto,4,合作,1,', 'column from', /^an id, since several/, '"Aalto"'],
  ['a blank end', '1,,合作,1,', 'column to', 'an id or a name', 'nothing'],
  ['an unknown kind of link', '1,4,eats,1,', 'column relation', /^a kind of link such as ISSUES, /, '"eats"'],
  ['a weight that is no number', '1,4,合作,heavy,', 'column weight', 'a number such as 12.5', '"heavy"'],
  ['a weight that is two numbers', '1,4,合作,"1,234",', 'column weight', 'a number such as 12.5', '"1,234"'],
  ['a year that is none', '1,4,合作,1,x', 'column since', 'a year such as 2021', '"x"'],
])('tells %s with file and line', async (_, row, column, expected, found) => {
  const links = `from,to,relation,weight,since\n1,4,合作,1,2019\n${row}\n`;
  const { problems } = await stated(await filesOf({ 'a.csv': table, 'b.csv': links }));
  const place = `b.csv, line 3, ${column}`;
  const like = typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string);
  expect(problems).toEqual([{ place, expected: like, found }]);
});

it('tells ends that the ontology does not allow, and ids of links that are there twice', async () => {
  const links = 'id,from,to,relation\na,1,4,合作\na,2,4,合作\nb,3,1,聚焦\n';
  const { problems } = await stated(
    await filesOf({ 'a.csv': table, 'b.csv': links }),
    {},
    { roles: ['id', 'from', 'to', 'linkKind'] },
  );
  expect(problems).toEqual([
    { place: 'b.csv, line 3, column id', expected: 'each id once', found: '"a"' },
    {
      place: 'b.csv, line 4',
      expected: 'ends that this kind of link may have',
      found: expect.stringMatching(/^own:b: FOCUSES_ON cannot start from FIELD/) as string,
    },
  ]);
});

it.each([
  ['a file without anything', () => filesOf({ 'a.csv': '' }), 'line 1'],
  ['a workbook without anything', () => workbookOf([{ name: 'S', rows: [] }]), 'sheet S'],
])('tells that there is nothing in %s', async (_, files, place) => {
  const { guess } = await stated(await files());
  expect(guess.tables).toEqual([]);
  expect(guess.problems).toEqual([{ place, expected: 'a row with the names of the columns', found: 'nothing' }]);
});

it('ends with what is wrong with a file, and never throws', async () => {
  const text = `id,name\n${'1,a\n'.repeat(20_000).replaceAll('1,', () => `${Math.random()},`)}`;
  const files = await filesOf({ 'a.csv': text });
  const [file] = files;
  if (!file) throw new Error('no file');
  const broken = { ...file, text: () => file.text() };
  broken.text = async function* () {
    yield text;
    const { FileError } = await import('../../../../server/exchange/file/file-error.ts');
    throw new FileError('line 20002, byte 1', 'utf-8, as the file began', 'the byte 0xFF');
  };
  const { problems } = await stated([broken]);
  expect(problems).toMatchObject([{ place: 'line 20002, byte 1' }]);
});
