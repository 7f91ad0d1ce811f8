import { expect, it } from 'vitest';
import { filesOf, stated, workbookOf } from './tables.ts';

const entities = `编号,名称,英文名,类型,国家,城市,纬度,经度,成立年份,网址,别名,备注
1,苏州大学,Soochow University,大学,中国,苏州,31.3,"120,6",1900年,suda.edu.cn,苏大；东吴大学,甲
cty:FI,芬兰,,国家,,,,,,,,
ror:04xq3w581,,Aalto University,INSTITUTION,FI,Espoo,,,2010-01-01,https://www.aalto.fi/en,,
4,中芬中心,,overseas innovation centre,中国;FI,,,,,,,
`;
const links = `起点,终点,关系,权重,起始年,状态,说明
1,ror:04xq3w581,合作,2.5,2019,要加强,a
中芬中心,cty:FI,PARTNERS_WITH,,,,
Aalto University,中芬中心,运行,,,,
1,reg:js,归属,,,,
`;

it('reads two tables: entities with where they are, and links by ids and by names', async () => {
  const {
    entities: facts,
    links: linked,
    problems,
    notes,
  } = await stated(await filesOf({ 'entities.csv': entities, 'links.csv': links }));
  expect(problems).toEqual([]);
  expect(notes).toEqual([]);
  expect(facts.map(({ id, kind }) => [id, kind])).toEqual([
    ['own:1', 'INSTITUTION'],
    ['cty:CN', 'COUNTRY'],
    ['cty:FI', 'COUNTRY'],
    ['ror:04xq3w581', 'INSTITUTION'],
    ['cty:FI', 'COUNTRY'],
    ['own:4', 'INNOVATION_CENTRE'],
  ]);
  expect(facts[0]).toEqual({
    id: 'own:1',
    kind: 'INSTITUTION',
    nameZh: '苏州大学',
    nameEn: 'Soochow University',
    aliases: ['苏大', '东吴大学'],
    identifiers: [],
    properties: {
      subtype: 'university',
      placeZh: '苏州',
      latitude: 31.3,
      longitude: 120.6,
      startYear: 1900,
      website: 'https://suda.edu.cn',
    },
    attributes: { 备注: '甲' },
    place: 'entities.csv, line 2',
  });
  expect(facts[2]).toMatchObject({ nameZh: '芬兰', nameEn: 'Finland', identifiers: ['iso:fi'] });
  expect(facts[3]).toMatchObject({ nameZh: null, identifiers: ['ror:04xq3w581'], properties: { startYear: 2010 } });
  expect(linked.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'own:1 LOCATED_IN cty:CN',
    'ror:04xq3w581 LOCATED_IN cty:FI',
    'own:4 LOCATED_IN cty:CN',
    'own:4 LOCATED_IN cty:FI',
    'own:1 PARTNERS_WITH ror:04xq3w581',
    'own:4 PARTNERS_WITH cty:FI',
    'ror:04xq3w581 OPERATES own:4',
    'own:1 BELONGS_TO reg:js',
  ]);
  expect(linked[4]).toEqual({
    id: 'own:link:own:1>PARTNERS_WITH>ror:04xq3w581>2019',
    kind: 'PARTNERS_WITH',
    from: 'own:1',
    to: 'ror:04xq3w581',
    properties: { since: 2019, weight: 2.5, status: 'TO_STRENGTHEN', verb: '合作' },
    attributes: { 说明: 'a' },
    place: 'links.csv, line 2',
  });
});

it('reads the same from two sheets of a workbook, and from tabs', async () => {
  const cellsOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.replace('"120,6"', '120.6').split(','));
  const [first, second] = [cellsOf(entities), cellsOf(links)];
  const plain = await stated(await filesOf({ 'entities.csv': entities, 'links.csv': links }));
  const tabs = (rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');
  const written = [
    await workbookOf([
      { name: 'Sheet1', rows: first.map((row) => row.map((cell) => (cell === '1' ? 1 : cell))) },
      { name: '关系', rows: second },
      { name: 'Sheet3', rows: [] },
    ]),
    await filesOf({ 'a.tsv': tabs(first), 'b.tsv': tabs(second) }),
  ];
  for (const files of written) {
    const { entities: facts, links: linked, problems, guess } = await stated(files);
    expect(problems).toEqual([]);
    expect(guess.tables).toHaveLength(2);
    const unplaced = <T extends { place: string }>(list: T[]) => list.map((one) => ({ ...one, place: '' }));
    expect(unplaced(facts)).toEqual(unplaced(plain.entities));
    expect(unplaced(linked)).toEqual(unplaced(plain.links));
  }
  const [book] = written;
  expect((await stated(book ?? [])).entities[0]?.place).toBe('sheet Sheet1, row 2');
});

it('makes entities of the ends of links where there are links only', async () => {
  const whole = await stated(
    await filesOf({ 'links.csv': 'from,to,weight\n苏州大学,Aalto,2\nAalto,苏州大学,3\nAalto,X,1\n' }),
  );
  expect(whole.problems).toEqual([]);
  expect(whole.entities.map(({ id, nameZh, nameEn }) => [id, nameZh, nameEn])).toEqual([
    ['own:苏州大学', '苏州大学', null],
    ['own:Aalto', null, 'Aalto'],
    ['own:X', null, 'X'],
  ]);
  expect(whole.links.map(({ from, to, properties }) => [from, to, properties['weight']])).toEqual([
    ['own:苏州大学', 'own:Aalto', 2],
    ['own:Aalto', 'own:苏州大学', 3],
    ['own:Aalto', 'own:X', 1],
  ]);
});

it('knows countries as ends of links, Namibia too', async () => {
  const { entities: facts, links: linked } = await stated(await filesOf({ 'a.csv': 'from,to\nNA,UK\nEL,纳米比亚\n' }));
  expect(facts.map(({ id }) => id)).toEqual(['cty:NA', 'cty:GB', 'cty:GR']);
  expect(linked.map(({ from, to }) => `${from} ${to}`)).toEqual(['cty:NA cty:GB', 'cty:GR cty:NA']);
});

it('takes NA in a column of countries for Namibia, and keeps a country where the ontology has no link to it', async () => {
  const text = 'name,kind,country\nUniversity of Namibia,机构,NA\nBiology,领域,NA\nErongo,地区,NA\n';
  const { entities: facts, links: linked } = await stated(await filesOf({ 'a.csv': text }));
  expect(linked.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'own:University_of_Namibia LOCATED_IN cty:NA',
    'own:Erongo PART_OF cty:NA',
  ]);
  expect(facts.find(({ kind }) => kind === 'FIELD')?.attributes).toEqual({ country: 'NA' });
});

it('makes ids that may stand in the graph', async () => {
  const long = 'x'.repeat(300);
  const text = `name\nUniversity  of X\n${long}\n𠮷野\nhttps://example.org/a b\n`;
  const { entities: facts, problems } = await stated(await filesOf({ 'a.csv': text }), {
    about: 'entities',
    roles: ['name'],
  });
  expect(problems).toEqual([]);
  for (const { id } of facts) expect(id).toMatch(/^own:[^\s\p{C}\u{10000}-\u{10FFFF}]{1,196}$/u);
  expect(facts[0]?.id).toBe('own:University_of_X');
});

it('takes identifiers of others for the id where there is no other, and finds ends by them', async () => {
  const files = await filesOf({
    'a.csv': 'pic,ror,name\n999,https://ror.org/05T8Y2R12,A\n998,,\n',
    'b.csv': 'source,target\n998,https://ror.org/05T8Y2R12\n',
  });
  const whole = await stated(files);
  expect(whole.problems).toEqual([]);
  expect(whole.entities.map(({ id, identifiers, nameEn }) => [id, identifiers, nameEn])).toEqual([
    ['ror:05t8y2r12', ['ror:05t8y2r12', 'pic:999'], 'A'],
    ['pic:998', ['pic:998'], 'pic:998'],
  ]);
  expect(whole.links.map(({ from, to }) => [from, to])).toEqual([['pic:998', 'ror:05t8y2r12']]);
  expect(whole.notes).toEqual(['1 rows have no name: they are called by their id.']);
});

it('keeps links that come again apart, and leaves out those of something with itself', async () => {
  const { links: linked, notes } = await stated(
    await filesOf({ 'a.csv': 'from,to,what\na,b,x\na,b,y\na,a,z\nb,a,z\n' }),
  );
  expect(linked.map(({ id, attributes }) => [id, attributes['what']])).toEqual([
    ['own:link:own:a>PARTNERS_WITH>own:b', 'x'],
    ['own:link:own:a>PARTNERS_WITH>own:b>#2', 'y'],
    ['own:link:own:b>PARTNERS_WITH>own:a', 'z'],
  ]);
  expect(notes).toEqual([
    '1 rows link something with itself: they are left out.',
    '1 rows repeat a link that came before: each is kept as a link of its own.',
  ]);
});
