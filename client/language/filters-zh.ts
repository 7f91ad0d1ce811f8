import type { FilterName } from '../store/filter.ts';

const { format: count } = new Intl.NumberFormat('zh-CN');

/** How much is meant; what there is none of is left out. */
const amount = (entities: number, links: number) =>
  [entities > 0 && `${count(entities)} 个实体`, links > 0 && `${count(links)} 条联系`].filter(Boolean).join('、');

/** Words of the filter stack. */
export const filtersZh = {
  title: '筛选',
  panel: '图例和筛选',
  foldPanel: '收起图例和筛选',
  add: '添加',
  addFilter: '添加筛选',
  removeAll: '全部移除',
  remove: (said: string) => `移除“${said}”`,
  change: (said: string) => `更改“${said}”`,
  empty: '还没有筛选。',
  switchOff: '关闭这项筛选',
  emptied: (said: string) => `筛选“${said}”隐藏了剩下的全部实体。`,

  sets: { properties: '属性', links: '联系', shape: '形状' },
  names: {
    kind: '类别',
    linkKind: '联系类别',
    status: '状态',
    origin: '依据',
    confidence: '可信度',
    layer: '范围',
    source: '来源',
    year: '起始年份',
    near: '有关的地方或领域',
    links: '联系数',
    weight: '联系份量',
    core: '紧密的核心',
    around: '一个实体的周围',
    largest: '最大的连通部分',
  } satisfies Record<FilterName, string> as Record<FilterName, string>,

  hides: (entities: number, links: number) =>
    entities + links > 0 ? `隐藏 ${amount(entities, links)}` : '没有隐藏什么',
  told: (entities: number, links: number) =>
    entities + links > 0 ? `${amount(entities, links)}被隐藏` : '筛选没有隐藏什么',
  hiddenByFilters: (entities: number, links: number) => `筛选隐藏 ${amount(entities, links)}`,
  off: '已关闭',
  byLegend: (groups: string) => `图例隐藏：${groups}`,
  unset: (name: string) => `${name}：未选`,
  choose: '请选择',

  and: '、',
  or: '、',
  among: (list: string, all: number) => `${list}等 ${count(all)} 项`,
  any: (name: string, list: string) => `${name}：${list}`,
  unstated: '未注明',
  years: (from: string, until: string) =>
    from === until
      ? `始于 ${from} 年`
      : until === ''
        ? `始于 ${from} 年及以后`
        : from === ''
          ? `始于 ${until} 年及以前`
          : `始于 ${from}–${until}`,
  near: (names: string) => `与${names}有关`,
  links: (least: number) => `至少与上面留下的 ${count(least)} 个实体相连`,
  weight: (least: number) => `两者之间份量至少 ${count(least)}`,
  core: (least: number) => `${count(least)}-核`,
  around: (name: string, steps: number) => `离${name}最多 ${count(steps)} 步`,
  largest: '最大的连通部分',
};

export type FilterWords = typeof filtersZh;
