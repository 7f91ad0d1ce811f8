import { describe, expect, it } from 'vitest';
import { refuseDeclaration, speaksOfYears } from '../../../server/ontology/speaking.ts';

describe('a source speaks for years', () => {
  it.each([
    ['YEAR:*', null, null],
    ['YEAR:2021', 2021, 2021],
    ['YEAR:2014-2020', 2014, 2020],
    ['YEAR:2021-', 2022, null],
  ])('%s holds those from %s until %s', (declared, from, until) => {
    expect(speaksOfYears(['COUNTRY:*', declared], { from, until })).toBe(true);
  });

  it.each([
    ['COUNTRY:*', 2021, 2021],
    ['YEAR:2021', 2021, 2022],
    ['YEAR:2014-2020', 2013, 2020],
    ['YEAR:2014-2020', null, 2020],
    ['YEAR:2021-', null, 2030],
  ])('%s does not hold those from %s until %s', (declared, from, until) => {
    expect(speaksOfYears([declared], { from, until })).toBe(false);
  });
});

describe('a declaration', () => {
  it.each(['COUNTRY:*', 'COUNTRY:cty:FI', 'KIND:EVENT', 'YEAR:*', 'YEAR:2021', 'YEAR:2014-2020', 'YEAR:2021-'])(
    '%s can be read',
    (declared) => expect(refuseDeclaration(declared)).toBeUndefined(),
  );

  it.each(['', 'COUNTRY', 'COUNTRY:', 'COUNTRIES:*', 'YEAR:', 'YEAR:21', 'YEAR:2020-2014', 'YEAR:2014-20'])(
    '"%s" is refused with a sentence that names it',
    (declared) => expect(refuseDeclaration(declared)).toContain(`speaks for "${declared}"`),
  );
});
