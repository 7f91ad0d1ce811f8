import { describe, expect, it } from 'vitest';
import { line, mistakesOf } from '../../support/broken-seed.ts';

const file = 'obligations.csv';
/** The first that can be checked: line, and what stands in it. */
const checked = 13;

const cases: [string, (text: string) => string, RegExp][] = [
  [
    'a kind that the ontology does not know',
    (text) => text.replace('TARGET_GROUP', 'CASTLE'),
    /subjects: the ontology knows no kind CASTLE$/,
  ],
  [
    'a kind of link that it does not know',
    (text) => text.replace('->CALLS_FOR', '->SHOUTS'),
    /subjects: the ontology knows no kind of link SHOUTS$/,
  ],
  [
    'a step without an arrow',
    (text) => text.replace('->CALLS_FOR', 'CALLS_FOR'),
    /subjects: "CALLS_FOR TARGET_GROUP" is no step: write ->LINK KIND or <-LINK KIND$/,
  ],
  [
    'a number that is none',
    (text) => text.replace(',1,', ',many,'),
    /at_least must be a whole number from 1, it is "many"$/,
  ],
  [
    'a modality that is none',
    (text) => text.replace('SHALL', 'PERHAPS'),
    /unknown modality "PERHAPS"; it may be SHALL or MAY_EXPLORE$/,
  ],
  [
    'a quote that does not stand there',
    (text) => text.replace('共同申报', '共同申请'),
    /the quote ".+" does not stand at \d+ to \d+ of the source text$/,
  ],
  [
    'a measure that is none',
    (text) => text.replace('m:1.1', 'park:sip'),
    /ob:1\.1-projects belongs to park:sip, which is no measure$/,
  ],
  [
    'a source that is not there',
    (text) => text.replace('src:policy-2021-26', 'src:none'),
    /rests on the source src:none, which is not there$/,
  ],
];

const patterns: [string, string, RegExp][] = [
  ['a direction that the ontology does not allow', '->INSTANCE_OF MEASURE', /no INSTANCE_OF points to MEASURE$/],
  ['a start that it does not allow', '<-OPERATES FIELD', /no OPERATES starts from FIELD$/],
  [
    'a property that nothing is expected to have',
    '.website',
    /website is no property that is looked at; there are .*startYear/,
  ],
];

describe('obligations are refused for', () => {
  it.each(cases)('%s, with file and line', (_, change, mistake) => {
    const told = mistakesOf({ [file]: line(checked, change) });
    expect(told.filter((one) => one.startsWith(`${file}:${checked}: `) && mistake.test(one))).toHaveLength(1);
  });

  it.each(patterns)('%s, with file and line', (_, expects, mistake) => {
    const change = (text: string) => text.replace(/->PARTICIPATES_IN [^,]*/, expects);
    const told = mistakesOf({ [file]: line(checked, change) });
    expect(told).toEqual([
      expect.stringMatching(new RegExp(`^obligations\\.csv:${checked}: expects: ${mistake.source}`)),
    ]);
  });

  it('nothing to check and no reason why', () => {
    const told = mistakesOf({
      [file]: line(2, (text) => text.slice(0, text.indexOf('，没有可核对')).replace(/,[^,]*$/, ',,')),
    });
    expect(told.join('\n')).toMatch(/obligations\.csv:2: without subjects and expects it must say/);
  });

  it('a measure that has none and no reason why', () => {
    const told = mistakesOf({
      [file]: (text) =>
        text
          .split('\n')
          .filter((row) => !row.includes(',m:3.4,'))
          .join('\n'),
    });
    expect(told).toEqual([`${file}:1: m:3.4 has no obligation, and no reason why none can be checked`]);
  });

  it('an id that is there twice', () => {
    const told = mistakesOf({ [file]: (text) => `${text}${text.split('\n')[checked - 1]}\n` });
    expect(told).toEqual([
      expect.stringMatching(/^obligations\.csv:\d+: ob:1\.1-projects is the id of more than one obligation$/),
    ]);
  });
});

it('a seed may do without obligations', () => {
  expect(mistakesOf({ [file]: undefined })).toEqual([]);
});
