const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of the table that shows what the picture shows. */
export const twinZh = {
  form: '表的形式',
  forms: { entities: '实体', links: '联系', outline: '提纲' },
  help: {
    entities:
      '上下方向键逐行移动，PageUp、PageDown 翻页，Home、End 到首尾，回车打开卡片，E 展开，P 找路径，F 筛选，Esc 返回。',
    links: '上下方向键逐行移动，PageUp、PageDown 翻页，Home、End 到首尾，回车打开卡片，P 找路径，F 筛选，Esc 返回。',
    outline: '上下方向键移动，右键打开，左键收起，Home、End 到首尾，回车打开卡片，E 展开，P 找路径，F 筛选，Esc 返回。',
  },
  grouped: '右键打开一组，左键收起。',
  find: '在表中查找',
  found: {
    entities: (shown: number, all: number) => `显示 ${count(shown)} / ${count(all)} 个实体`,
    links: (shown: number, all: number) => `显示 ${count(shown)} / ${count(all)} 条联系`,
    outline: (shown: number, all: number) => `显示 ${count(shown)} / ${count(all)} 个实体`,
  },
  foundMarks: (shown: number, all: number) => `显示 ${count(shown)} / ${count(all)} 个`,
  nothing: { entities: '没有实体。', links: '所显示的实体之间没有联系。', outline: '没有实体。' },
  notFound: (text: string) => `没有含“${text}”的行。`,
  figure: (number: number) => count(number),
  from: '从',
  to: '到',
  linkKind: '联系',
  confidence: '可信度',
  and: '、',
  /** A group with how many it holds. */
  holding: (name: string, inside: number) => `${name}（含 ${count(inside)} 个）`,
  /** One that is drawn as a part of a group. */
  inGroup: (name: string, group: string) => `${name}（在“${group}”中）`,
  /** A link that is drawn for a unit. */
  through: (kind: string, unit: string) => `${kind}（经“${unit}”）`,
  inside: '所含实体',
  holds: (names: string, all: number) => `含 ${count(all)} 个：${names}${all > 5 ? '等' : ''}`,
  way: { out: (kind: string) => kind, in: (kind: string) => `反向：${kind}`, both: (kind: string) => kind },

  summary: '概要',
  ends: {
    platforms: (number: number) => `${count(number)} 个平台`,
    partners: (number: number) => `${count(number)} 个合作国别`,
    activities: (number: number) => `${count(number)} 项活动`,
    actors: (number: number) => `${count(number)} 个机构`,
    places: (number: number) => `${count(number)} 个地方`,
    topics: (number: number) => `${count(number)} 个领域`,
    policy: (number: number) => `${count(number)} 项政策内容`,
  },
  noEnds: '没有画出的联系',
  between: (from: string, to: string) => `${from} — ${to}`,
  pieces: (number: number) => `${count(number)} 条依据`,
  piecesUnknown: '没有取到依据',
  openGaps: (number: number) => (number === 0 ? '没有未解决的缺口' : `${count(number)} 个未解决的缺口`),
  gapsUnknown: '没有取到缺口',
  colon: '：',
  comma: '，',
};

export type TwinWords = typeof twinZh;
