const { format: count } = new Intl.NumberFormat('zh-CN');

/** How much is meant; what there is none of is left out. */
const amount = (entities: number, links: number) =>
  [entities > 0 && `${count(entities)} 个实体`, links > 0 && `${count(links)} 条联系`].filter(Boolean).join('、');

/** Words of changing a filter. */
export const editingZh = {
  entities: '实体',
  linksColumn: '联系',
  value: (label: string, entities: number, links: number) => `${label}，${amount(entities, links) || '没有'}`,
  narrow: '查找…',
  from: '从',
  until: '到',
  dated: (known: number, unknown: number) =>
    `平台、活动和政策中 ${count(known)} 个有起始年份；另有 ${count(unknown)} 个没有，一并隐藏。`,
  place: '地方或领域',
  places: '国家、地区或领域…',
  entity: '实体',
  entityName: '名称…',
  nothingFound: '没有找到',
  steps: '最多几步',
  least: '至少',
  less: '减 1',
  more: '加 1',

  /** What is counted, so that nobody has to guess. */
  means: {
    links:
      '数上面的筛选留下的、与它直接相连的实体，两者之间有几条联系也只算一个；这项筛选自己隐藏的也数在内。要留下的互相之间都够，用“紧密的核心”。',
    weight: '两个实体之间各条联系的份量相加，没有份量的算 1；只算上面的筛选留下的联系。',
    core: '留下的实体，每个都与留下的至少这么多个相连。',
  },
  /** What the filters above leave to choose from. */
  range: {
    links: (least: number, most: number) => `筛到这里，每个实体与 ${count(least)} 到 ${count(most)} 个相连。`,
    weight: (least: number, most: number) => `筛到这里，两个实体之间的份量为 ${count(least)} 到 ${count(most)}。`,
    core: (_: number, most: number) => `筛到这里，最紧密的是 ${count(most)}-核。`,
    year: (first: number, last: number) => `筛到这里，起始年份为 ${first} 到 ${last}。`,
  },
  noRange: '筛到这里，没有可以比较的。',
  each: '每项只数上面各项留下的；关闭一项，下面各项重新数。',
};

export type EditingWords = typeof editingZh;
