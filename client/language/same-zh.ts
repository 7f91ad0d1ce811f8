const count = (number: number) => number.toLocaleString('zh-CN');

/** Words of pairs that may be the same, and of what is decided of them. */
export const sameZh = {
  title: '可能相同的实体',
  deed: '决定是否相同',
  means: '名称相同或相近的两个实体，由人逐对决定。没有人决定，就不会合并；合并了也可以撤销。',
  none: '没有待决定的。',
  toDecide: (number: number) => `有 ${count(number)} 对实体可能相同，待决定`,
  notCompared: (number: number) => `另有 ${count(number)} 个实体同名的太多，没有逐一比较。`,

  by: '由谁决定',
  byFirst: '请先写下姓名。这台机器会记住。',

  which: '显示',
  every: '全部待决定的',
  rules: {
    SAME_IDENTIFIER: '规则：标识符相同',
    NAME_AND_CITY: '规则：同名，且同城或相距不到 5 公里',
    NAME_AND_COUNTRY: '规则：同名同国',
    CORE_AND_CITY: '规则：主要词相同，且同城或相距不到 5 公里',
    CORE_AND_COUNTRY: '规则：主要词相同，且同国',
  },
  least: '得分至少',
  allowed: (number: number) => `这条规则允许 ${count(number)} 对，都没有不同的理由。`,
  allowsNone: '这条规则不允许任何一对。',
  joinAll: (number: number) => `合并这 ${count(number)} 对…`,
  joinAllMeans: (number: number) =>
    `将 ${count(number)} 对各记为一个，保留联系和标识符较多的一方。决定会列在下面，可以逐一撤销。`,
  joinThem: (number: number) => `合并 ${count(number)} 对`,
  notNow: '先不合并',
  joinedByRule: (joined: number, refused: number, left: number) =>
    `已合并 ${count(joined)} 对。${refused > 0 ? `${count(refused)} 对已经是一个，或有人分开。` : ''}${left > 0 ? `还有 ${count(left)} 对，可以再来一次。` : ''}`,

  list: '待决定的各对',
  more: '再列一些',
  score: (score: string) => `得分 ${score}`,
  scoreMeans: '得分由各条理由算出：相同的理由推高，不同的理由压低，最高为 1。',
  position: (at: number, all: number) => `第 ${count(at)} / ${count(all)} 对`,
  previous: '上一对',
  next: '下一对',
  pair: (a: string, b: string) => `${a} 与 ${b}`,
  compared: '项目',
  stays: '保留这一个',
  name: '名称',
  otherNames: '又名',
  place: '地点',
  identifiers: '标识符',
  links: '联系',
  sources: '来源',
  website: '网址',
  andMore: (more: number) => `等 ${count(more)} 个`,
  comma: '、',
  placeComma: '，',
  reasonsFor: '相同的理由',
  reasonsAgainst: '不同的理由',
  noneAgainst: '没有。',
  inNetwork: '在网络中看这两个',

  same: '是同一个',
  apart: '不是同一个',
  skip: '跳过',
  keysHelp: '↑ ↓ 换一对，S 是同一个，A 不是同一个，X 换一方保留，N 跳过',
  joined: (kept: string) => `已合并为“${kept}”。`,
  keptApart: (a: string, b: string) => `已分开：“${a}”和“${b}”。`,
  undo: '撤销',
  undone: '已撤销。',
  notDone: '没有做成，什么也没有改动。',

  decisions: '已作的决定',
  noDecisions: '还没有人作过决定。',
  states: { JOINED: '合并', APART: '分开' },
  wasJoined: (kept: string, dropped: string) => `${dropped} 并入 ${kept}`,
  decidedBy: (by: string, at: string) => `${by}，${at}`,
  undoneBy: (by: string, at: string) => `${by}于 ${at} 撤销`,
  undoOne: (a: string, b: string) => `撤销：${a} 与 ${b}`,
};

export type SameWords = typeof sameZh;
