import { describe, expect, it } from 'vitest';
import { openalex } from '../../../../../server/exchange/source/openalex/openalex.ts';
import { ends, given, tell } from '../tell.ts';

const table = (...rows: string[]) =>
  given('works.csv', ['work_id,year,institution_ids,institution_names', ...rows].join('\n'));

describe('a flat table', () => {
  it('does not pair by position two lists that are each in the order of the alphabet', async () => {
    const told = await tell(openalex, [
      table(
        'W1,2014.0,I1|I2|I3,Hakai|Tula|Victoria',
        'W2,2015.0,I1,Victoria',
        'W3,,I2|I4,Hakai|York',
        'W4,2016,I5|I6,Ames|Bonn',
        'W5,,,',
      ),
    ]);
    const names = Object.fromEntries(told.entities.map(({ id, nameEn }) => [id, nameEn]));
    expect(names).toEqual({
      'openalex:I1': 'Victoria',
      'openalex:I2': 'Hakai',
      'openalex:I3': 'Tula',
      'openalex:I4': 'York',
      'openalex:I5': 'OpenAlex I5',
      'openalex:I6': 'OpenAlex I6',
    });
    expect(told.link('openalex:I1/PARTNERS_WITH/openalex:I2/joint_works')?.attributes).toEqual({
      firstYear: 2014,
      lastYear: 2014,
    });
    expect(told.notes).toEqual([
      'Institutions whose names the table does not tell, called by their number: 2',
      'Countries and funders of works are not taken: the table does not tell which institution has which.',
      'Works without an institution, which say nothing here: 1',
    ]);
  });

  it('pairs by position two lists of one order', async () => {
    const told = await tell(openalex, [table('W1,2014,I9|I2,Nine|Two', 'W2,2014,I2|I3,Two|Three')]);
    expect(told.entities.map(({ id, nameEn }) => [id, nameEn])).toEqual([
      ['openalex:I9', 'Nine'],
      ['openalex:I2', 'Two'],
      ['openalex:I3', 'Three'],
    ]);
  });

  it('tells where lists differ in length, takes no names of them and yet the institutions', async () => {
    const told = await tell(openalex, [table('W1,2014,I1|I2,One', 'W2,2014,I1,Uno')]);
    expect(told.entities.map(({ nameEn }) => nameEn)).toEqual(['Uno', 'OpenAlex I2']);
    expect(told.notes).toContain(
      'Works with more or fewer names than institutions, whose names are not taken (line 2): 1',
    );
    expect(ends(told, 'PARTNERS_WITH')).toEqual(['openalex:I1 > openalex:I2']);
  });

  it('tells a table that is none of works', async () => {
    const told = await tell(openalex, [given('x.csv', 'a,b\n1,2\n')]);
    expect(told.problems).toEqual([
      { place: 'line 1', expected: 'records of OpenAlex, or a table with institution_ids', found: 'a, b' },
    ]);
  });
});
