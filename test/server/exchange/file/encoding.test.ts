import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bringOne, problemOf, wholeText } from './bring.ts';

/** 上海交通大学, 2021 in GB 18030, of which the rest is ASCII. */
const university = Buffer.from('c9cfbaa3bdbbcda8b4f3d1a7', 'hex');
const chinese = Buffer.concat([Buffer.from('id,name,city\n1,'), university, Buffer.from(',Shanghai\n')]);
/** A character of four bytes, as only GB 18030 has them. */
const rare = Buffer.from('8139ef30', 'hex');
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const latin = Buffer.from('id;name\n1;Universität Köln\n2;École supérieure\n', 'latin1');
const table = 'id,名称\n1,苏州\n2,宿州\n3,Göttingen\n';
const xml = (encoding: string, text: Buffer) =>
  Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>\n<a>`), text, Buffer.from('</a>')]);

it.each([
  ['UTF-8', Buffer.from(table), 'utf-8', table],
  ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${table}`), 'utf-8', table],
  ['UTF-16 with a mark', utf16(`\u{FEFF}${table}`), 'utf-16le', table],
  ['UTF-16 with a mark, the big end first', utf16(`\u{FEFF}${table}`, true), 'utf-16be', table],
  ['UTF-16 without a mark', utf16(table), 'utf-16le', table],
  ['UTF-16 without a mark, the big end first', utf16(table, true), 'utf-16be', table],
  ['GB 18030', chinese, 'gb18030', 'id,name,city\n1,上海交通大学,Shanghai\n'],
  ['GB 18030 of four bytes', Buffer.concat([chinese, rare]), 'gb18030', 'id,name,city\n1,上海交通大学,Shanghai\n㐁'],
  ['windows-1252', latin, 'windows-1252', 'id;name\n1;Universität Köln\n2;École supérieure\n'],
  ['XML that declares GB 2312', xml('GB2312', university), 'gb18030', /<a>上海交通大学<\/a>$/],
  ['XML that declares Latin-1', xml('ISO-8859-1', Buffer.from('ÄÖ', 'latin1')), 'windows-1252', /<a>ÄÖ<\/a>$/],
  ['XML that declares UTF-16 and is not', xml('UTF-16', Buffer.from('苏州')), 'utf-8', /<a>苏州<\/a>$/],
])('reads %s', async (name, bytes, encoding, text) => {
  for (const content of [bytes, gzipSync(bytes)]) {
    const file = await bringOne(`${name}.txt`, content);
    const whole = await wholeText(file);
    expect(file.encoding).toBe(encoding);
    expect(whole).toEqual(typeof text === 'string' ? text : (expect.stringMatching(text) as string));
    expect(file.beginning).toBe(whole);
  }
});

it.each([
  ['Russian', 'cceef1eae2e02c20d1e0edeaf22dcfe5f2e5f0e1f3f0e3'],
  ['Traditional Chinese', 'a578c657a4a4a5bfa5bbb0ea'.repeat(4)],
  ['Japanese', '938c8b9e91e58a770a83418343'],
  ['Korean', 'bcadbfefb4ebc7d0b1b3c7d1b1b9b0fac7d0b1e2bcfabfeb'.repeat(3)],
])('does not take %s for text of another language', async (name, bytes) => {
  const text = Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from(bytes, 'hex'), Buffer.from('\n')]);
  const found = 'bytes of none of these: save it as UTF-8, or say which it is';
  expect(await problemOf(bringOne(`${name}.csv`, text))).toMatchObject({ place: 'byte 0', found });
});

it('reads what a person says it is', async () => {
  const russian = Buffer.from('cceef1eae2e0', 'hex');
  expect(await problemOf(bringOne('moscow.csv', russian))).toMatchObject({
    expected: 'UTF-8, UTF-16, GB18030 or windows-1252',
  });
  expect(await wholeText(await bringOne('moscow.csv', russian, 'windows-1251'))).toBe('Москва');
  const unknown = await problemOf(bringOne('moscow.csv', russian, 'klingon'));
  expect(unknown).toMatchObject({ expected: 'an encoding such as UTF-8 or GB18030' });
});

const ascii = 'id,name\n'.repeat(20_000);

it.each([
  [
    'GB 18030',
    Buffer.concat([Buffer.from(ascii), chinese]),
    'line 20002, byte 160016',
    /^the byte 0xCF, as in gb18030$/,
  ],
  [
    'Latin-1',
    Buffer.concat([Buffer.from(ascii), latin]),
    'line 20002, byte 160020',
    /^the byte 0x74, as in windows-1252$/,
  ],
  [
    'no encoding',
    Buffer.concat([Buffer.from(ascii), Buffer.of(0xff, 0xff)]),
    'line 20001, byte 160000',
    /^the byte 0xFF/,
  ],
])('says where bytes of %s come up in a file that began as UTF-8', async (name, bytes, place, found) => {
  const file = await bringOne(`late ${name}.csv`, bytes);
  expect(file.encoding).toBe('utf-8');
  const expected = 'utf-8, as the file began';
  expect(await problemOf(wholeText(file))).toEqual({ place, expected, found: expect.stringMatching(found) });
});

it('says where a character ends too early', async () => {
  const file = await bringOne('cut.csv', Buffer.from('id\n苏州').subarray(0, -1));
  const found = 'its end within a character';
  expect(await problemOf(wholeText(file))).toMatchObject({ place: 'line 2, byte 8', found });
});

it('refuses NUL characters, and what is no text at all', async () => {
  const file = await bringOne('nul.csv', `${ascii}1,a\0b\n`);
  const place = 'line 20001, byte 160003';
  expect(await problemOf(wholeText(file))).toEqual({ place, expected: 'text', found: 'a NUL character' });
  const picture = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * at * 7 + (at >> 3)) % 256));
  expect(await problemOf(bringOne('picture.csv', picture))).toMatchObject({ place: 'byte 0' });
});

it('reads a line of 100 MB in pieces', async () => {
  const file = await bringOne('line.json', Buffer.alloc(100_000_000, 'x'));
  let [longest, length] = [0, 0];
  for await (const piece of file.text()) {
    longest = Math.max(longest, piece.length);
    length += piece.length;
  }
  expect(length).toBe(100_000_000);
  expect(longest).toBeLessThanOrEqual(65_536);
  expect(file.beginning).toHaveLength(65_536);
});
