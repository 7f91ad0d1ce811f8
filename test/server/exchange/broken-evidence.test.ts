import { describe, expect, it } from 'vitest';
import { added, line, linesOf, mistakesOf, readBroken, type Breaks } from '../../support/broken-seed.ts';

const own = (subject: string) => added(`${subject},src:own-knowledge,,,,,OWN_KNOWLEDGE,UNVERIFIED,`);

const cases: [string, Breaks, string[]][] = [
  [
    'a quote that is not there',
    { 'evidence.csv': line(2, (text) => text.replace('协同开放', '协调开放')) },
    [
      'evidence.csv:2: the quote "关于推进长三角科技创新共同体协调开放创新的实施意见" does not stand at 12 to 37 of the source text',
    ],
  ],
  [
    'a quote at another place',
    { 'evidence.csv': line(319, (text) => text.replace('997,1005', '998,1006')) },
    ['evidence.csv:319: the quote "中新苏州工业园区" does not stand at 998 to 1006 of the source text'],
  ],
  [
    'a document that is not quoted',
    { 'evidence.csv': line(319, (text) => text.replace('997,1005,中新苏州工业园区', ',,')) },
    ['evidence.csv:319: evidence of origin DOCUMENT needs a quote'],
  ],
  [
    'an unknown origin',
    { 'evidence.csv': line(320, (text) => text.replace('PUBLIC_SOURCE', 'RUMOUR')) },
    ['evidence.csv:320: unknown origin "RUMOUR"'],
  ],
  [
    'an unknown confidence',
    { 'evidence.csv': line(320, (text) => text.replace('VERIFIED', 'SURE')) },
    ['evidence.csv:320: unknown confidence "SURE"'],
  ],
  [
    'evidence of nothing',
    { 'evidence.csv': own('park:none') },
    [`evidence.csv:${linesOf('evidence.csv') + 1}: park:none is neither an entity nor a link`],
  ],
  [
    'evidence from an unknown source',
    { 'evidence.csv': line(320, (text) => text.replace('src:nlb.gov.sg-suzhou-industrial-park', 'src:none')) },
    ['evidence.csv:320: park:sip rests on the source src:none, which is not there'],
  ],
];

describe('a seed is refused, with file and line, for', () => {
  it.each(cases)('%s', (_, breaks, mistakes) => {
    expect(mistakesOf(breaks)).toEqual(mistakes);
  });
});

it('tells every mistake of all files at once', () => {
  const breaks: Breaks = {
    'evidence.csv': line(320, (text) => text.replace('PUBLIC_SOURCE', 'RUMOUR')),
    'links.csv': line(2, (text) => text.replace('doc:2021-26', 'doc:2021-62')),
    'entities.csv': line(59, (text) => text.replace(',CORE,', ',GAP,')),
  };
  expect([...mistakesOf(breaks)].sort()).toEqual([
    'entities.csv:59: unknown layer "GAP"',
    'evidence.csv:320: unknown origin "RUMOUR"',
    'links.csv:2: link:r001 has the end doc:2021-62, which is not there',
  ]);
});

it('says which seed was refused, and that nothing was changed', () => {
  expect(() => readBroken({ 'evidence.csv': own('park:none') })).toThrow(
    /^the seed broken was refused, nothing was changed:\n {2}evidence/,
  );
});
