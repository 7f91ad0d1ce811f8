/** What a column of a table can be; what is none of these is kept in the person's own words. */
export type Role = keyof typeof roleNames | 'attribute';

/** What columns are called, in small letters and without marks and spaces. */
const roleNames = {
  id: 'id identifier code key uid node nodeid entityid no number 编号 代码 编码 标识 序号 唯一标识',
  name:
    'name label title fullname orgname organisation organization organisationname organizationname institution ' +
    'institutionname 名称 名字 全称 标题 机构 机构名称 单位 单位名称 实体 项目名称 平台名称',
  nameZh: 'namezh namecn zhname cnname chinesename namechinese zh 中文 中文名 中文名称 labelzh',
  nameEn: 'nameen enname englishname nameenglish en 英文 英文名 英文名称 labelen',
  kind: 'kind type category class entitytype entitykind nodetype 类型 类别 种类 实体类型 机构类型',
  country:
    'country countrycode countryname nation iso2 isoalpha2 alpha2 iso3 isoalpha3 alpha3 国家 国别 国家代码 国家地区 国家或地区 所在国家',
  city: 'city town cityname 城市 所在城市 市 所在市',
  latitude: 'lat latitude 纬度',
  longitude: 'lon lng long longitude 经度',
  startYear: 'year startyear founded established foundedyear 年份 成立年份 起始年份 开始年份 成立时间 建立年份',
  website: 'website url homepage web site 网站 网址 主页 官网',
  aliases:
    'aliases alias acronym acronyms shortname abbreviation othernames othername altnames alsoknownas 别名 简称 缩写 曾用名',
  ror: 'ror rorid',
  pic: 'pic picnumber',
  doi: 'doi',
  status: 'status state 状态',
  from: 'from source src start sourceid fromid fromnode 起点 来源 源 起始 主体 甲方 源节点',
  to: 'to target dst destination end targetid toid tonode 终点 目标 去向 客体 对象 乙方 目标节点',
  linkKind: 'relation relationship relationtype linkkind linktype edgetype predicate interaction 关系 关系类型 联系',
  weight: 'weight value strength count times 权重 强度 次数 数量',
  since: 'since startdate 起始年 起始 始于',
  until: 'until endyear enddate 终止年份 结束年份 截止年份 止于',
} as const;

/** All that a column can be. */
export const roles: readonly string[] = [...Object.keys(roleNames), 'attribute'];

const folded = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

const byName = new Map<string, { role: Role; rank: number }>();
for (const [role, names] of Object.entries(roleNames)) {
  for (const [rank, name] of names.split(' ').entries()) byName.set(name, { role: role as Role, rank });
}

/** What a column of this name likely is. */
export const roleOf = (head: string): Role => byName.get(folded(head))?.role ?? 'attribute';

/** How far its name is from the most usual one for its role. */
export const rankOf = (head: string): number => byName.get(folded(head))?.rank ?? 0;

const pairs = [
  ['a', 'b'],
  ['1', '2'],
  ['甲', '乙'],
] as const;

/** Two columns that are named alike but for their end, such as `country_a` and `country_b`: they link one with another. */
export const twins = (heads: readonly string[]): [first: number, second: number] | undefined => {
  const names = heads.map(folded);
  for (const [one, other] of pairs) {
    for (const [first, name] of names.entries()) {
      const second = name.endsWith(one) ? names.indexOf(`${name.slice(0, -one.length)}${other}`) : -1;
      if (second >= 0) return [first, second];
    }
  }
  return undefined;
};
