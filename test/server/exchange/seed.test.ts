import { expect, it } from 'vitest';
import { readSeed, seedFingerprint } from '../../../server/exchange/seed/read.ts';
import { added, line, readBroken } from '../../support/broken-seed.ts';

const folder = new URL('../../../seed/policy-2021-26/', import.meta.url);
const seed = readSeed('policy-2021-26', folder);

it('holds all of the policy', () => {
  const { entities, links, sources } = seed;
  expect([entities.length, links.length, sources.length]).toEqual([266, 485, 147]);
});

it('reads cells by the type of their column, and leaves blank cells out', () => {
  expect(seed.entities.find(({ id }) => id === 'park:sip')).toMatchObject({
    kind: 'COOPERATION_PARK',
    layer: 'CORE',
    nameZh: '中新苏州工业园区',
    aliases: expect.arrayContaining(['苏州工业园区', 'SIP']),
    startYear: 1994,
    areaKm2: 278,
    partnerCodes: ['SG'],
  });
  expect(seed.entities.find(({ id }) => id === 'ref:thought')).not.toHaveProperty('startYear');
  expect(seed.links.find(({ id }) => id === 'link:r001')).toMatchObject({
    from: 'org:stcsm',
    kind: 'ISSUES',
    to: 'doc:2021-26',
    status: 'EXISTING',
    verb: '[signature]',
  });
});

it('gives each its evidence, with claims by the names of properties', () => {
  const plan = seed.entities.find(({ id }) => id === 'doc:parent-plan');
  expect(plan?.evidence.slice(0, 2)).toEqual([
    {
      source: 'src:policy-2021-26',
      locator: '引言#char=48,66',
      quote: '《长三角科技创新共同体建设发展规划》',
      claim: null,
      origin: 'DOCUMENT',
      confidence: 'VERIFIED',
    },
    {
      source: 'src:reprint-001',
      locator: null,
      quote: null,
      claim: 'docNumber: 国科发规〔2020〕352号',
      origin: 'PUBLIC_SOURCE',
      confidence: 'VERIFIED',
    },
  ]);
});

it('gives the text to the document alone', () => {
  const withText = seed.sources.filter((source) => 'text' in source);
  expect(withText.map(({ id }) => id)).toEqual(['src:policy-2021-26']);
  expect(withText[0]?.['text']).toHaveLength(1_877);
});

it('has a fingerprint that changes with any of its files and with nothing else', () => {
  expect(seedFingerprint(folder)).toBe(seed.hash);
  expect(readBroken({}).hash).toBe(seed.hash);
  expect(readBroken({ 'entities.csv': line(2, (text) => text.replace('12月15日', '12月16日')) }).hash).not.toBe(
    seed.hash,
  );
  expect(readBroken({ 'source.txt': (text) => `${text}\n` }).hash).not.toBe(seed.hash);
});

it('is read from files of Windows, with a byte order mark and empty lines', () => {
  const windows = (content: string) => `\uFEFF${content.replaceAll('\n', '\r\n')}\r\n\r\n`;
  const { entities, links } = readBroken({ 'entities.csv': windows, 'links.csv': windows, 'evidence.csv': windows });
  expect(entities).toEqual(seed.entities);
  expect(links).toEqual(seed.links);
});

it('may do without a text', () => {
  const quoteless = (content: string) =>
    content
      .split('\n')
      .map((row) => row.replace(/,[^,]*,\d+,\d+,(?:"[^"]*"|[^,]*),(DOCUMENT|NAME),/, ',,,,,PUBLIC_SOURCE,'))
      .join('\n');
  const { sources } = readBroken({
    'source.txt': undefined,
    'passages.csv': undefined,
    'sections.csv': undefined,
    'obligations.csv': undefined,
    'evidence.csv': quoteless,
  });
  expect(sources.filter((source) => 'text' in source)).toEqual([]);
});

it('takes more columns than it needs', () => {
  const wider = (content: string) =>
    content
      .trimEnd()
      .split('\n')
      .map((row, index) => `${row},${index === 0 ? 'remark' : ''}`)
      .join('\n');
  expect(readBroken({ 'links.csv': wider }).links).toEqual(seed.links);
});

it('keeps commas, quotes and line breaks inside a cell', () => {
  const note = 'link:new,park:sip,PARTNERS_WITH,cty:IL,EXISTING,,,,,"one, ""two""\nthree"';
  const { links } = readBroken({
    'links.csv': added(note),
    'evidence.csv': added('link:new,src:own-knowledge,,,,,OWN_KNOWLEDGE,UNVERIFIED,'),
  });
  expect(links.at(-1)?.['noteEn']).toBe('one, "two"\nthree');
});
