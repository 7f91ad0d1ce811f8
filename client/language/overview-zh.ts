import type { GapKind } from '../api/operations.generated.ts';

const { format: count } = new Intl.NumberFormat('zh-CN');

/** What is said of some of one family, and what they lack. */
type Clause = (names: string, missing: string, number: number) => string;

/** Words of the overview. */
export const overviewZh = {
  opening: (clause: string) => clause,
  between: '；',
  end: '。',
  names: (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${count(names.length)} 个` : names.join('、'),
  pair: (one: string, other: string) => `${one}与${other}`,
  noGaps: '没有发现缺口',
  clauses: {
    partner: (names, missing) => `${names}是重点合作国别，却没有${missing}`,
    PRIORITY_WITHOUT_UNIT: (names, missing) => `${names}是点名的领域，却没有${missing}`,
    UNIT_WITHOUT_PRIORITY: (names) => `${names}有平台，却不在重点合作国别之列`,
    LACKS_WHAT_OTHERS_HAVE: (names, missing) => `${names}没有${missing}，而多数同类都有`,
    NO_INSTANCE: (names) => `政策提到${names}，却没有写明是哪些`,
    INCOMPLETE: (names, missing) => `${names}没有写明${missing}`,
    UNMET_OBLIGATION: (_, missing) => `政策要求${missing}，还没有做到`,
    VAGUE_MEASURE: (names, missing) => `${names}没有写明${missing}`,
    WEAK_EVIDENCE: (names, missing) => `${names}缺少${missing}`,
    BELOW_EXPECTATION: (names) => `${names}的合作明显少于预期`,
    SINGLE_POINT: (names, missing) => `${names}没有${missing}`,
  } as Record<GapKind | 'partner', Clause>,
  fulfilled: (met: number, all: number) => {
    if (met === 0) return `${count(all)} 项具体要求还没有一项落实`;
    return met === all ? `${count(all)} 项具体要求全部落实` : `${count(all)} 项具体要求中，${count(met)} 项已落实`;
  },
  noneKnown: (all: number) => `${count(all)} 项具体要求都没有来源可据`,
  noneCheckable: (all: number) => `政策的 ${count(all)} 项要求都无法核对`,

  outOf: (all: number) => `/ ${count(all)}`,
  counted: (name: string, number: number) => `${name} ${count(number)}`,
  platforms: (_: number, partners: number) => `个平台，伙伴 ${count(partners)} 个`,
  noPlatforms: '政策没有点名任何平台',
  priorities: (_: number) => '个重点伙伴有平台',
  noPriorities: '政策没有点名重点伙伴',
  without: (names: string) => `${names}没有平台`,
  nobodyWithout: '没有遗漏',
  met: (_: number) => '项具体要求已落实',
  grave: (_: number) => '项缺口程度为“重”',

  matrix: '伙伴与地区：合作单元的数目',
  partner: '伙伴',
  total: '合计',
  named: '政策列为重点',
  noPlatform: '没有平台',
  units: (number: number) => `${count(number)} 个合作单元`,
  moreRows: (number: number) => `另有 ${count(number)} 个伙伴`,
  moreColumns: (number: number) => `另有 ${count(number)} 个地区`,
  noUnits: '政策没有点名合作单元。',

  where: '伙伴在哪里',
  world: '各伙伴与地区的合作单元',
  worldMeans: '圆越大、弧越宽，合作单元越多。',
  lens: '各地区，放大',
  lensMeans: '大圆里是放大的各地区。',
  ringMeans: '虚线圈：重点伙伴，没有平台。',
  placeless: (names: string) => `${names}没有地点，不在图上。`,

  pillars: '各项任务的要求',
  beyond: (number: number) => `另有 ${count(number)} 项只是方向或原则，没有可核对的内容，不计在内。`,
  nothingCalledFor: '没有可核对的要求。',

  gravest: '最严重的缺口',
  alike: (number: number) => `（同类共 ${count(number)} 项）`,

  resting: '来源与口径',
  sources: (others: number) => `另有 ${count(others)} 处公开来源。`,
  credits: '数据许可：',
  comma: '；',
  measured: '缺口以政策点名的为准，要求按全部已知资料核对。',

  empty: '这里还没有内容',
  emptyHint: '在程序所在的文件夹运行下面这一行，写入种子数据，再点“重试”。',
};

export type OverviewWords = typeof overviewZh;
