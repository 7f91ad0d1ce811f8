import { describe, expect, it } from 'vitest';
import { added, line, linesOf, mistakesOf, type Breaks } from '../../support/broken-seed.ts';

const end = (file: string) => linesOf(file) + 1;
const city = (id: string, rest: string) => `${id},${rest}${','.repeat(32 - rest.split(',').length)}`;

const cases: [string, Breaks, string[]][] = [
  [
    'an unknown kind',
    { 'entities.csv': line(59, (text) => text.replace('COOPERATION_PARK', 'PARK')) },
    ['entities.csv:59: park:sip has the kind "PARK", which the ontology does not know'],
  ],
  [
    'an unknown kind of link',
    { 'links.csv': line(2, (text) => text.replace('ISSUES', 'WRITES')) },
    ['links.csv:2: link:r001 has the kind "WRITES", which the ontology does not know'],
  ],
  [
    'a link whose end is missing',
    { 'links.csv': line(2, (text) => text.replace('doc:2021-26', 'doc:2021-62')) },
    ['links.csv:2: link:r001 has the end doc:2021-62, which is not there'],
  ],
  [
    'a link that the ontology does not allow',
    { 'links.csv': line(2, (text) => text.replace('doc:2021-26', 'park:sip')) },
    ['links.csv:2: link:r001: ISSUES cannot point to COOPERATION_PARK; it may point to POLICY'],
  ],
  [
    'an id given twice',
    {
      'links.csv': line(3, (text) => text.replace('link:r002', 'link:r001')),
      'evidence.csv': (text) => text.replace(/^link:r002,/gm, 'link:r001,'),
    },
    ['links.csv:3: link:r001 is the id of more than one link'],
  ],
  [
    'an entity without evidence',
    { 'entities.csv': added(city('city:x', 'CITY,city,CONTEXT,甲,A')) },
    [`entities.csv:${end('entities.csv')}: city:x rests on no evidence`],
  ],
  [
    'a number that is none',
    { 'entities.csv': line(2, (text) => text.replace(',2021,', ',in 2021,')) },
    ['entities.csv:2: start_year is not a number: "in 2021"'],
  ],
  [
    'a year that is not whole',
    { 'entities.csv': line(2, (text) => text.replace(',2021,', ',2021.5,')) },
    ['entities.csv:2: start_year is not a whole number: "2021.5"'],
  ],
  [
    'an unknown layer',
    { 'entities.csv': line(59, (text) => text.replace(',CORE,', ',GAP,')) },
    ['entities.csv:59: unknown layer "GAP"'],
  ],
  [
    'an unknown status',
    { 'links.csv': line(2, (text) => text.replace('EXISTING', 'PERHAPS')) },
    ['links.csv:2: unknown status "PERHAPS"'],
  ],
  [
    'an unknown kind of source',
    { 'sources.csv': line(3, (text) => text.replace('REPRINT', 'COPY')) },
    ['sources.csv:3: unknown kind "COPY"'],
  ],
  [
    'a blank layer',
    { 'entities.csv': line(59, (text) => text.replace(',CORE,', ',,')) },
    ['entities.csv:59: layer is blank'],
  ],
  [
    'a blank name',
    { 'entities.csv': line(59, (text) => text.replace('中新苏州工业园区', '')) },
    ['entities.csv:59: name_zh is blank'],
  ],
  [
    'a blank title',
    { 'sources.csv': line(3, (text) => text.replace(/转载页 001[^,]*/, '')) },
    ['sources.csv:3: title_zh is blank'],
  ],
  [
    'passages that leave a hole',
    { 'passages.csv': line(3, (text) => text.replace('12,37', '13,37')) },
    ['passages.csv:3: the passage starts at 13, not at 12'],
  ],
];

describe('a seed is refused, with file and line, for', () => {
  it.each(cases)('%s', (_, breaks, mistakes) => {
    expect(mistakesOf(breaks)).toEqual(mistakes);
  });
});
