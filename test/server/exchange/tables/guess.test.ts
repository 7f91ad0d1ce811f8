import { expect, it } from 'vitest';
import { guessColumns } from '../../../../server/exchange/tables/guess.ts';

const rolesOf = (heads: string, ...rows: string[]) =>
  guessColumns(
    heads.split(','),
    rows.map((row) => row.split(',')),
  ).roles.join(' ');

it.each([
  [
    '编号,名称,英文名,类型,国家,城市,纬度,经度,成立年份,网址,别名,备注',
    '1,苏州大学,Soochow University,机构,中国,苏州,31.3,120.6,1900,https://suda.edu.cn,苏大,x',
    'id name nameEn kind country city latitude longitude startYear website aliases attribute',
  ],
  [
    'ID,Label,Name (zh),Name (EN),Type,Country code,City,Lat,Lng,ROR,PIC',
    'a,x,苏大,SU,university,CN,Suzhou,31,120,05t8y2r12,9999',
    'id name nameZh nameEn kind country city latitude longitude ror pic',
  ],
  ['name,country,status', '苏大,NA,已有', 'name country status'],
  ['机构名称,所在国家', '苏大,中国', 'name country'],
])('knows columns of entities in %s', (heads, row, roles) => {
  expect(rolesOf(heads, row)).toBe(roles);
});

it.each([
  ['起点,终点,关系,权重,起始年,状态', 'a,b,合作,2,2019,要加强', 'from to linkKind weight since status'],
  ['来源,目标', 'a,b', 'from to'],
  ['Source,Target,Type,Weight,Year', 'a,b,partners with,2,2019', 'from to linkKind weight since'],
  ['source,target,type', 'a,b,Undirected', 'from to attribute'],
  ['from,to,label', 'a,b,合作', 'from to linkKind'],
  ['id,from,to,title', '1,a,b,x', 'id from to attribute'],
  ['year,country_a,country_b,works', '1990,AE,AU,4', 'since from to weight'],
  ['甲方机构甲,甲方机构乙', 'a,b', 'from to'],
  ['alpha,beta', 'a,b', 'from to'],
  ['alpha,beta,gamma', 'a,b,3', 'from to weight'],
  ['source,target,projects', 'a,b,3', 'from to weight'],
])('knows columns of links in %s', (heads, row, roles) => {
  const guess = guessColumns(heads.split(','), [row.split(',')]);
  expect(guess.about).toBe('links');
  expect(guess.roles.join(' ')).toBe(roles);
});

it('gives a role only to a column whose cells can be that', () => {
  expect(rolesOf('id,state,type,site,lat', 'a,Ohio,HES,north,x')).toBe('id attribute attribute attribute attribute');
  expect(rolesOf('code,name,id', 'a,x,1', 'a,y,2')).toBe('attribute name id');
  expect(rolesOf('no,source,title', '1,a web page,x')).toBe('id attribute name');
});

it('gives each role to one column, the one that is named best', () => {
  expect(rolesOf('code,id,title,name,title', 'a,1,x,y,z')).toBe('attribute id attribute name attribute');
});

it('takes the first column for the name where none is called so', () => {
  expect(rolesOf('beneficiary,country,sum,note,more', 'X,FI,3,a,b')).toBe('name country attribute attribute attribute');
});

it('reads the kind from the name of the sheet, and from ends that are countries', () => {
  const kindOf = (name: string, heads = 'id,name,a,b', row = '1,x,y,z') =>
    guessColumns(heads.split(','), [row.split(',')], name).kind;
  expect(['项目', 'projects.csv', 'Joint laboratory', 'Sheet1', '机构.csv'].map((name) => kindOf(name))).toEqual([
    'PROJECT',
    'PROJECT',
    'JOINT_LAB',
    'INSTITUTION',
    'INSTITUTION',
  ]);
  expect(kindOf('x', 'from,to', '芬兰,SE')).toBe('COUNTRY');
  expect(kindOf('x', 'from,to', '芬兰,Aalto')).toBe('INSTITUTION');
  expect(kindOf('x', 'en,zh,alpha2', 'Finland,芬兰,FI')).toBe('COUNTRY');
  expect(guessColumns(['from', 'to'], [['a', 'b']], '参与.csv').linkKind).toBe('PARTICIPATES_IN');
});
