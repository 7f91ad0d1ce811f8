import { describe, expect, it } from 'vitest';
import { cordis } from '../../../../../server/exchange/source/cordis/cordis.ts';
import { ends, given, refused, tell } from '../tell.ts';

describe('participations by number', () => {
  const rows = given(
    'parts.csv',
    'rcn,role,pic,type,contribution,country,start_date,end_date,total_cost,start_year\n7,partner,111,HES,NA,NA,2019-05-01,NA,5,2019\n7,partner,222,HES,3.5,CN,NA,NA,5,NA\n',
  );

  it('takes NA for Namibia among countries and for nothing elsewhere', async () => {
    const told = await tell(cordis, [rows]);
    expect(told.entity('cty:NA')?.nameEn).toBe('Namibia');
    expect(told.link('pic:111/PARTICIPATES_IN/cordis-rcn:7')?.attributes).toEqual({});
    expect(told.link('pic:222/PARTICIPATES_IN/cordis-rcn:7')?.attributes).toEqual({ contribution: 3.5 });
    expect(told.entity('cordis-rcn:7')).toMatchObject({
      properties: { startYear: 2019 },
      attributes: { total_cost: 5 },
    });
    expect(told.entity('pic:111')?.nameEn).toBe('PIC 111');
  });

  it('knows names and regions from the table of names', async () => {
    const names = given(
      'names.csv',
      'pic,name,short_name,activity_type,city,country\n222,FUDAN UNIVERSITY,FDU,HES,Shangai,CN\n',
    );
    const told = await tell(cordis, [rows, names]);
    expect(told.entities.filter(({ id }) => id === 'pic:222').map(({ nameEn }) => nameEn)).toEqual([
      'FUDAN UNIVERSITY',
    ]);
    expect(ends(told, 'BELONGS_TO')).toEqual(['cordis-rcn:7 > reg:sh']);
  });
});

it('takes how often organisations worked together, and tells the row whose number is none', async () => {
  const nodes = given(
    'nodes.csv',
    'pic,name,country,activity_type,projects\n888888170,"",PT,HES,1\n888889293,B,ES,PRC,1\n',
  );
  const edges = given(
    'edges.csv',
    'source,target,projects\n888888170,888889293,4\n888888170,888889349,x\n888889293,888888170,4\n',
  );
  const told = await tell(cordis, [edges, nodes]);
  expect(told.link('pic:888888170/PARTNERS_WITH/pic:888889293/joint_projects')?.properties).toEqual({
    relation: 'joint_projects',
    weight: 4,
  });
  expect(new Set(ends(told, 'PARTNERS_WITH'))).toHaveProperty('size', 1);
  expect(told.entity('pic:888889349')?.nameEn).toBe('PIC 888889349');
  expect(told.problems).toEqual([
    {
      place: 'edges.csv, line 3',
      expected: expect.any(String),
      found: 'source "888888170", target "888889349", weight "x"',
    },
  ]);
  expect(refused(told)).toEqual(['2 links are pic:888888170/PARTNERS_WITH/pic:888889293/joint_projects']);
});

it('says which columns are missing and which were found', async () => {
  const told = await tell(cordis, [
    given('organization.csv', '"projectID";"role";"country";"city"\n"1";"x";"FI";"Oulu"\n'),
  ]);
  expect(told.problems).toEqual([
    {
      place: 'organization.csv, line 1',
      expected: 'a table of organisations with the columns name or org_name',
      found: 'projectID, role, country, city',
    },
  ]);
  expect(told.links).toEqual([]);
});

const projects = given('projects.csv', 'project_id,acronym,title\n1,A,B\n');

it.each([
  ['projects', [projects], true],
  ['projects with something else of the publisher', [projects, given('x.csv', 'a,b\n1,2\n')], true],
  ['pairs of numbers of organisations', [given('e.csv', 'source,target,projects\n888888170,888889293,4\n')], true],
  ['pairs of anything', [given('e.csv', 'source,target,projects\na,b,4\n')], false],
  ['entities of a person’s own', [given('e.csv', 'id,title\na,b\n')], false],
  ['JSON beside it', [projects, given('e.json', '[]')], false],
  ['nothing', [given('e.csv', '')], false],
])('recognises %s: %j', (_, files, is) => expect(cordis.recognises(files)).toBe(is));
