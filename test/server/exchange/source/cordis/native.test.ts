import { describe, expect, it } from 'vitest';
import { cordis } from '../../../../../server/exchange/source/cordis/cordis.ts';
import { ends, given, refused, tell } from '../tell.ts';

const heads =
  '"projectID";"projectAcronym";"organisationID";"vatNumber";"name";"shortName";"SME";"activityType";"city";"country";"geolocation";"organizationURL";"rcn";"order";"role";"ecContribution";"totalCost"';

describe('the publisher’s own table', () => {
  const told = tell(cordis, [
    given(
      'organization.csv',
      `${heads}\r\n` +
        '"900";"TWO";"999997930";"FR1";"CNRS";"";"False";"REC";"Paris";"FR";"48.8,2.3";"www.cnrs.fr";"1905572";"1";"coordinator";"50000.0";"183454,8"\r\n' +
        '"900";"TWO";"888891646";"MISSING";"SUDA";"SU";"";"HES";"SUZHOU";"CN";"(33.64,116.98)";"";"1";"2";"thirdParty";"";"many"\r\n' +
        '"901";"X";"1.0E+08 1";"";"BAD";"";"";"HES";"";"CN";"";"";"1";"2";"participant";"";""\r\n' +
        '"";"";"888891646";"";"SUDA";"";"";"HES";"";"CN";"";"";"1";"2";"participant";"";""\r\n',
    ),
  ]);

  it('numbers organisations, and a VAT number, which several can have, identifies none', async () => {
    expect((await told).entity('pic:999997930')).toMatchObject({
      nameEn: 'CNRS',
      identifiers: ['pic:999997930'],
      properties: { subtype: 'institute', website: 'https://www.cnrs.fr' },
      attributes: { vatNumber: 'FR1', country: 'FR', geolocation: '48.8,2.3' },
    });
    expect((await told).entity('pic:888891646')?.aliases).toEqual(['SU']);
  });

  it('reads decimal commas, keeps roles, and believes the point where a city is one of two', async () => {
    const all = await told;
    expect(all.link('pic:999997930/PARTICIPATES_IN/cordis:900')).toMatchObject({
      properties: { relation: 'coordinator' },
      attributes: { ecContribution: 50_000, totalCost: 183_454.8 },
    });
    expect(all.link('pic:888891646/PARTICIPATES_IN/cordis:900')?.attributes['totalCost']).toBe('many');
    expect(ends(all, 'BELONGS_TO')).toEqual(['cordis:900 > reg:ah']);
    expect(all.notes).toContain('Amounts with a decimal comma, read as numbers: 1');
  });

  it('calls a project by its acronym where no table tells its title, and says where a row names none', async () => {
    const all = await told;
    expect(all.entity('cordis:900')?.nameEn).toBe('TWO');
    expect(all.problems).toEqual([
      { place: 'line 4', expected: expect.stringContaining('(PIC)'), found: 'pic "1.0E+08 1", name "BAD"' },
      { place: 'line 5', expected: expect.stringContaining('project'), found: 'project "", name "SUDA"' },
    ]);
    expect(refused(all)).toEqual([]);
  });
});

it('reads the tables of the seventh framework programme and of 2017, where the column of the number is called id', async () => {
  const told = await tell(cordis, [
    given(
      'projects.csv',
      'rcn;reference;acronym;status;title;startDate;projectUrl\n85;213;OLD;ONG;Old one;01/02/2008;http://x.eu\n',
    ),
    given(
      'orgs.csv',
      'projectRcn;projectReference;projectAcronym;role;id;name;shortName;activityType;country;city\n85;213;OLD;coordinator;997;ULB;;HES;BE;Brussels\n',
    ),
  ]);
  expect(told.entity('cordis:213')).toMatchObject({
    nameEn: 'Old one',
    identifiers: ['cordis:213', 'cordis-rcn:85'],
    properties: { startYear: 2008, website: 'http://x.eu' },
  });
  expect(ends(told, 'PARTICIPATES_IN')).toEqual(['pic:997 > cordis:213']);
  expect(told.problems).toEqual([]);
});

it('takes the DOI of a grant and the fields of science, and says which tables it does not take', async () => {
  const told = await tell(cordis, [
    given(
      'project.csv',
      '"id";"acronym";"status";"title";"startDate";"rcn";"grantDoi"\n"101";"A";"SIGNED";"T";"2022-01-01";"9";"10.3030/101"\n',
    ),
    given(
      'euroSciVoc.csv',
      '"projectID";"euroSciVocCode";"euroSciVocPath";"euroSciVocTitle"\n"101";"/23/49";"/natural sciences/physics";"physics"\n',
    ),
    given('webLink.csv', '"id";"projectID";"physUrl";"type"\n"1";"101";"https://x";"DOC"\n'),
  ]);
  expect(told.entity('cordis:101')?.identifiers).toEqual(['cordis:101', 'doi:10.3030/101', 'cordis-rcn:9']);
  expect(told.entity('euroscivoc:23.49')).toMatchObject({ kind: 'FIELD', nameEn: 'physics' });
  expect(ends(told, 'FOCUSES_ON')).toEqual(['cordis:101 > euroscivoc:23.49']);
  expect(told.notes).toEqual([expect.stringMatching(/^webLink\.csv is not taken/)]);
  expect(refused(told)).toEqual([]);
});
