import { describe, expect, it } from 'vitest';
import { added, line, linesOf, mistakesOf, type Breaks } from '../../support/broken-seed.ts';

const without = (column: string) => line(1, (header) => header.replace(`${column},`, `${column}_old,`));

// One mistake is told as one: whoever forgot a column is not told of a thousand links without ends.
const cases: [string, Breaks, RegExp[]][] = [
  [
    'a column of entities missing',
    { 'entities.csv': without('layer') },
    [/^entities\.csv:1: the column layer is missing$/],
  ],
  ['a column of links missing', { 'links.csv': without('status') }, [/^links\.csv:1: the column status is missing$/]],
  [
    'a column of evidence missing',
    { 'evidence.csv': without('origin') },
    [/^evidence\.csv:1: the column origin is missing$/],
  ],
  [
    'a column of sources missing',
    { 'sources.csv': without('publisher') },
    [/^sources\.csv:1: the column publisher is missing$/],
  ],
  [
    'two columns missing',
    { 'links.csv': line(1, (header) => header.replace('status', 'state').replace('since', 'year')) },
    [/^links\.csv:1: the column status is missing$/, /^links\.csv:1: the column since is missing$/],
  ],
  ['a file missing', { 'links.csv': undefined }, [/^links\.csv:1: the file is missing$/]],
  ['a file of entities missing', { 'entities.csv': undefined }, [/^entities\.csv:1: the file is missing$/]],
  ['an empty file', { 'links.csv': () => '' }, [/^links\.csv:1: /]],
  ['a row that is too short', { 'links.csv': line(9, () => 'link:r008,org:stcsm') }, [/^links\.csv:9: /]],
  [
    'a cell whose quote is not closed',
    { 'sources.csv': line(2, (text) => text.slice(0, -1)) },
    [/^sources\.csv:\d+: /],
  ],
];

describe('a seed is refused for', () => {
  it.each(cases)('%s, and told of that alone', (_, breaks, mistakes) => {
    const told = mistakesOf(breaks);
    expect(told).toHaveLength(mistakes.length);
    for (const [index, mistake] of mistakes.entries()) expect(told[index]).toMatch(mistake);
  });

  it.each([
    ['a text that is missing', { 'source.txt': undefined }],
    ['passages that are missing', { 'passages.csv': undefined }],
  ])('%s, though quotes need it', (_, breaks) => {
    expect(mistakesOf(breaks).length).toBeGreaterThan(0);
  });
});

it('is refused for a text that has lost its end, with the quotes that are lost', () => {
  const [first, ...others] = mistakesOf({ 'source.txt': (text) => text.trimEnd().slice(0, -3) });
  expect(others.length).toBeGreaterThan(0);
  expect(
    [first, ...others].filter(
      (mistake) => !/^evidence\.csv:\d+: the quote ".+" does not stand at /.test(mistake ?? ''),
    ),
  ).toEqual(['passages.csv:33: the passages end at 1877, the text at 1874']);
});

it('tells the line on which a row begins, also where cells before it hold line breaks', () => {
  const last = linesOf('links.csv');
  const breaks = {
    'links.csv': added(
      'link:new,park:sip,PARTNERS_WITH,cty:IL,EXISTING,,,,,"one\ntwo"\nlink:newer,park:sip,PARTNERS_WITH,cty:IL,PERHAPS,,,,,"one\ntwo"',
    ),
    'evidence.csv': added(
      ['link:new', 'link:newer'].map((id) => `${id},src:own-knowledge,,,,,OWN_KNOWLEDGE,UNVERIFIED,`).join('\n'),
    ),
  };
  expect(mistakesOf(breaks)).toEqual([`links.csv:${last + 3}: unknown status "PERHAPS"`]);
});

it('takes no id that an entity, a link or a source has already', () => {
  const mistakes = mistakesOf({
    'links.csv': line(2, (text) => text.replace('link:r001', 'park:sip')),
    'evidence.csv': (text) => text.replace(/^link:r001,/gm, 'park:sip,'),
  });
  expect(mistakes).toEqual([expect.stringMatching(/^(links\.csv:2|entities\.csv:59): park:sip is the id of /)]);
});

it('takes no address for a reprint', () => {
  const mistakes = mistakesOf({
    'sources.csv': line(3, (text) => text.replace(/(Reprint 001[^,]*),/, '$1,https://example.org/copy')),
  });
  expect(mistakes).toEqual([expect.stringMatching(/^sources\.csv:3: /)]);
});

it('takes no quote of the document for words of another source', () => {
  const mistakes = mistakesOf({
    'evidence.csv': line(319, (text) => text.replace('src:policy-2021-26', 'src:own-knowledge')),
  });
  expect(mistakes).toEqual([expect.stringMatching(/^evidence\.csv:319: /)]);
});
