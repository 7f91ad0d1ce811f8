import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openInputs } from '../../../../server/exchange/file/open.ts';
import { zipOf } from '../../../support/zip.ts';
import { bring, bringOne, problemOf, put, wholeText } from './bring.ts';

const table = 'id,名称\n1,苏州\n';

it('opens plain text, and reads it as often as wanted', async () => {
  const file = await bringOne('plain.csv', table);
  const hash = createHash('sha256').update(table).digest('hex');
  expect(file).toMatchObject({ name: 'plain.csv', encoding: 'utf-8', beginning: table, hash, bytes: 19 });
  expect([await wholeText(file), await wholeText(file)]).toEqual([table, table]);
});

it('opens an empty file', async () => {
  const file = await bringOne('empty.csv', '');
  expect(file).toMatchObject({ bytes: 0, beginning: '', encoding: 'utf-8' });
  expect(await wholeText(file)).toBe('');
});

it('opens GZIP, of several members too, whatever its ending says, by the bytes that were brought', async () => {
  const members = Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')]);
  const file = await bringOne('members.csv.gz', members);
  expect(file).toMatchObject({ name: 'members.csv', bytes: members.length, beginning: 'a,b\n1,2\n' });
  expect(file.hash).toBe(createHash('sha256').update(members).digest('hex'));
  expect(await wholeText(await bringOne('no-ending.csv', members))).toBe('a,b\n1,2\n');
  expect(await wholeText(await bringOne('not-packed.csv.gz', table))).toBe(table);
});

it('opens each file of data in a ZIP file, and leaves what is none', async () => {
  const none = ['__MACOSX/._a.csv', '.DS_Store', 'csv/', 'information.pdf', 'README.md', 'LICENSE.txt'];
  const parts = ['csv/project.csv', 'csv/organization.csv', ...none].map((name) => ({ name, content: table }));
  const files = await bring('cordis.zip', zipOf(parts));
  expect(files.map(({ name }) => name)).toEqual(['project.csv', 'organization.csv']);
  expect(await Promise.all(files.map(wholeText))).toEqual([table, table]);
  expect(new Set(files.map(({ hash }) => hash)).size).toBe(1);
});

it('takes a workbook as it is, and one inside of a ZIP file', async () => {
  const book = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
  ]);
  const file = await bringOne('a.xlsx', book);
  expect(file).toMatchObject({ name: 'a.xlsx', encoding: 'xlsx', beginning: '' });
  expect(await problemOf(wholeText(file))).toEqual({ place: 'a.xlsx', expected: 'text', found: 'a workbook (XLSX)' });
  const inside = await bring('books.zip', zipOf([{ name: 'in/b.xlsx', content: book }]));
  expect(inside.map(({ name, encoding }) => [name, encoding])).toEqual([['b.xlsx', 'xlsx']]);
  const bytes = [];
  for await (const piece of inside[0]?.read() ?? []) bytes.push(piece);
  expect(Buffer.concat(bytes).equals(book)).toBe(true);
});

it.each([
  ['nothing there', () => openInputs('/nowhere/a.csv'), 'byte 0', 'a file', 'nothing of this name'],
  ['a folder', () => openInputs('/'), 'byte 0', 'a file', 'a folder'],
  ['xz', () => bring('a.xz', Buffer.from('fd377a585a0000', 'hex')), 'byte 0', /xz -dk FILE/, 'an XZ archive'],
  ['bzip2', () => bring('a.bz2', 'BZh91AY'), 'byte 0', /bunzip2 -k FILE/, 'a BZIP2 archive'],
  ['7z', () => bring('a.7z', Buffer.from('377abcaf271c00', 'hex')), 'byte 0', /7z x FILE/, 'a 7-Zip archive'],
  ['rar', () => bring('a.rar', Buffer.from('526172211a0700', 'hex')), 'byte 0', /unrar x FILE/, 'a RAR archive'],
  [
    'a workbook of old',
    () => bring('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    'byte 0',
    /save it as XLSX/,
    /old/,
  ],
  ['pdf', () => bring('a.csv', '%PDF-1.7'), 'byte 0', /bring the data/, 'a PDF'],
  ['tar.gz', () => bring('a.tgz', gzipSync(`${'\0'.repeat(257)}ustar`)), 'byte 0', /tar -xf FILE/, 'a TAR archive'],
  ['gz in gz', () => bring('a.gz', gzipSync(gzipSync('a'))), 'a', 'data', /unpack the outer one/],
  ['zip in zip', () => bring('b.zip', zipOf([{ name: 'a.zip', content: zipOf([]) }])), 'a.zip', 'data', /outer/],
  ['an empty zip', () => bring('c.zip', zipOf([])), 'the ZIP file', 'a file of data in it', 'none'],
  ['half a zip', () => bring('d.zip', zipOf([{ name: 'a', content: table }]).subarray(0, 40)), /ZIP/, /whole/, /./],
  [
    'a password',
    () => bring('e.zip', zipOf([{ name: 'a.csv', content: table, encrypted: true }])),
    'a.csv',
    'a file without a password',
    'an encrypted one',
  ],
  [
    'an unusual compression',
    () => bring('f.zip', zipOf([{ name: 'a.csv', content: table, method: 14 }])),
    'a.csv',
    /deflate/,
    /method 14/,
  ],
  [
    'an OpenDocument',
    () => bring('a.ods', zipOf([{ name: 'META-INF/manifest.xml', content: '<a/>' }])),
    'META-INF/manifest.xml',
    /XLSX/,
    /OpenDocument/,
  ],
  [
    'many files',
    () => bring('g.zip', zipOf(Array.from({ length: 201 }, (_, at) => ({ name: `${at}.csv`, content: 'a' })))),
    'the ZIP file',
    'at most 200 files of data',
    'more of them',
  ],
])('refuses %s in a sentence', async (_, work, place, expected, found) => {
  const like = (text: string | RegExp): string =>
    typeof text === 'string' ? text : (expect.stringMatching(text) as string);
  expect(await problemOf(work())).toEqual({ place: like(place), expected: like(expected), found: like(found) });
});

it('says where a GZIP file is broken', async () => {
  const text = Array.from({ length: 40_000 }, (_, at) => createHash('md5').update(`${at}`).digest('hex')).join('\n');
  const whole = gzipSync(text);
  const place = expect.stringMatching(/^byte \d{6,} of what is unpacked$/) as string;
  const cut = await bringOne('cut.gz', whole.subarray(0, -2_000));
  const found = 'its end too early: it was not brought as a whole';
  expect(await problemOf(wholeText(cut))).toEqual({ place, expected: 'a whole GZIP file', found });
  whole.fill(0xff, whole.length - 3_000, whole.length - 2_000);
  const spoilt = await bringOne('spoilt.gz', whole);
  expect(await problemOf(wholeText(spoilt))).toMatchObject({ place, expected: 'a whole GZIP file' });
});

it('reads on in a ZIP file only as far as it says', async () => {
  const lying = zipOf([{ name: 'a.csv', content: 'x'.repeat(1_000_000), says: 10 }]);
  expect(await problemOf(bring('lying.zip', lying))).toMatchObject({ place: 'a.csv', expected: 'a whole ZIP file' });
});

it('stops at a bomb before it is read', async () => {
  const bomb = zipOf(Array.from({ length: 30 }, (_, at) => ({ name: `${at}.csv`, content: 'x', says: 4_000_000 })));
  const problem = await problemOf(bring('bomb.zip', bomb));
  expect(problem).toMatchObject({
    expected: expect.stringMatching(/^at most 100 MB/),
    found: expect.stringMatching(/harm/),
  });
});

it('stops at a bomb while it is read, in bounded memory', async () => {
  const path = put('bomb.csv.gz', Buffer.concat(Array.from({ length: 15 }, () => gzipSync('a,b\n'.repeat(2_500_000)))));
  const [file] = await openInputs(path);
  let length = 0;
  const all = (async () => {
    for await (const piece of file?.text() ?? []) length += piece.length;
  })();
  expect(await problemOf(all)).toMatchObject({ expected: expect.stringMatching(/^at most 100 MB/) });
  expect(length).toBeLessThanOrEqual(100_000_000);
});
