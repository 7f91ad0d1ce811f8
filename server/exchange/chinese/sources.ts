import type { Phrase } from './chinese.ts';

const severalInDelta = '是长三角几个城市共有的名称，只联系到中国';

/** What is said of the sources that have a mapping of their own: CORDIS, ROR, OpenAlex. */
export const aboutSources: readonly Phrase[] = [
  ['a table of {} with the columns {}', '{} 的表，有列 {}'],
  ['no table', '不是表格'],
  ['left out', '（没有写）'],
  [
    '{} is not taken: it is no table of projects, organisations, their parts or their fields.',
    '{} 不读：不是项目、机构、下属单位或领域的表。',
  ],
  [
    'Organisations without a name in these files, called by their number (PIC): {#}',
    '文件中没有名称的机构，以编号（PIC）为名：{}',
  ],
  ['Rows without a country, whose organisations they link to no place: {#}', '没有国家的行，机构不联系到任何地方：{}'],
  ['Rows with the country {}, which is not known: {#}', '国家写作 {}、不认识的行：{}'],
  ['Rows with the country {}, which the EU writes for {}: {#}', '国家写作 {}（欧盟用以代替 {}）的行：{}'],
  [
    'Rows with the city {}, which is the name of several in the Yangtze River Delta, linked to China only: {#}',
    `城市写作 {} 的行，${severalInDelta}：{}`,
  ],
  [
    'Rows with a further part of an organisation in a project, each a link of its own: {#}',
    '同一机构另有下属单位参加项目的行，各作一条联系：{}',
  ],
  ['Amounts with a decimal comma, read as numbers: {#}', '用逗号作小数点的金额，按数字读：{}'],
  [
    'Further names of organisations that have one already, kept as other names: {#}',
    '已有名称的机构的其他名称，作为别名：{}',
  ],
  [
    'Projects without a title in these files, called by their acronym or number: {#}',
    '文件中没有标题的项目，以简称或编号为名：{}',
  ],
  ['the number of a project', '项目编号'],
  ['Rows that repeat a project, of which the first is taken: {#}', '重复同一项目的行，取第一行：{}'],
  ['the number of a project and an organisation by number (PIC) or name', '项目编号，以及机构编号（PIC）或名称'],
  ['the number of an organisation (PIC)', '机构编号（PIC）'],
  ['the number of a project and a code', '项目编号和代码'],
  ['two organisations (PIC) and how often, above zero', '两个机构（PIC）和大于零的次数'],

  ['a record of ROR with an id and a name', '有编号和名称的 ROR 记录'],
  ['the id {}', '编号 {}'],
  ['Locations with the country {?}, linked to no place: {#}', '国家写作 {} 的地点，不联系到任何地方：{}'],
  [
    'Locations in {}, which is the name of several in the Yangtze River Delta, linked to China only: {#}',
    `地点 {}，${severalInDelta}：{}`,
  ],
  ['Records that are {}, taken with their status: {#}', '状态为 {} 的记录，连同状态读入：{}'],
  [
    'Records with an id of another scheme that several records have, which therefore identifies none: {#}',
    '几条记录共有其他体系的编号，因而不能用来识别：{}',
  ],
  ['Relations of a record to itself, not taken: {#}', '记录与它自己的关系，不读：{}'],
  ['Relations to records that are not in the file, not taken: {#}', '与文件中没有的记录的关系，不读：{}'],
  ['Relations of the type {?}, which is not known, not taken: {#}', '类型 {} 不认识的关系，不读：{}'],
  ['Files that are not JSON, not taken: {#}', '不是 JSON 的文件，不读：{}'],
  ['Records that repeat one, of which the first is taken: {#}', '重复的记录，取第一条：{}'],

  ['a record of OpenAlex with its id', '有编号的 OpenAlex 记录'],
  ['records of OpenAlex, or a table with institution_ids', 'OpenAlex 的记录，或有 institution_ids 的表'],
  ['at most {} pairs of institutions with joint works', '不超过 {} 对有合著的机构'],
  ['at most {} pairs of institutions', '不超过 {} 对机构'],
  ['more: bring fewer works at a time', '超出了：请一次少放一些成果'],
  ['more: bring fewer works', '超出了：请少放一些成果'],
  ['Ids of institutions that are none of OpenAlex, not taken: {#}', '不是 OpenAlex 的机构编号，不读：{}'],
  ['Institutions with the country {?}, linked to no place: {#}', '国家写作 {} 的机构，不联系到任何地方：{}'],
  [
    'Institutions in {}, the name of several cities of the Yangtze River Delta, linked to China only: {#}',
    `地点 {} 的机构，${severalInDelta}：{}`,
  ],
  ['Relations to institutions without a record in these files, not taken: {#}', '与文件中没有的机构的关系，不读：{}'],
  ['Works without an institution, which say nothing here: {#}', '没有机构的成果，在这里没有用处：{}'],
  ['Works whose list of authors is cut off, of whom the listed are taken: {#}', '作者名单不全的成果，读列出的作者：{}'],
  [
    'Records ({}) of which nothing is taken; institutions, funders and works are: {#}',
    '不读的记录（{}），只读机构、资助方和成果：{}',
  ],
  [
    'Institutions whose names the table does not tell, called by their number: {#}',
    '表中没有名称的机构，以编号为名：{}',
  ],
  [
    'Works with more or fewer names than institutions, whose names are not taken ({}): {#}',
    '名称与机构数目不一的成果，不读其名称（{}）：{}',
  ],
  [
    'Countries and funders of works are not taken: the table does not tell which institution has which.',
    '成果的国家和资助方不读：表中没有说明各属哪个机构。',
  ],
];
