const count = (number: number) => number.toLocaleString('zh-CN');
const quoted = (labels: string[]) => labels.map((label) => `“${label}”`).join('、');
const reached = (others: number, counted: boolean) =>
  others === 0 ? '到不了别的实体' : `可到${counted ? '' : '至少'} ${count(others)} 个实体`;

/** Words of the search for paths. */
export const pathsZh = {
  title: '路径',
  open: '找路径',
  fromHere: '找路径',
  back: '回到路径',
  ends: '端点',
  end: (place: number) => `端点 ${count(place)}`,
  endHint: '输入名称，或在图中点选',
  picking: '在图中点一个实体，或输入名称',
  offered: (number: number, first: string) => `找到 ${count(number)} 个，回车选“${first}”`,
  addEnd: '再加一个端点',
  removeEnd: (name: string) => `去掉“${name}”`,
  alreadyEnd: '已是端点',
  notThere: (id: string) => `没有这个实体：${id}`,
  choose: '选两个实体，看它们怎样相连。',

  kinds: '联系类别',
  allKinds: '全部',
  someKinds: (some: number, all: number) => `${count(some)} / ${count(all)} 种`,
  allowAll: '允许全部',
  only: '仅此',
  onlyKind: (kind: string) => `只允许“${kind}”`,
  longest: '最长几步',
  most: '最多几条',

  between: (from: string, to: string) => `${from} — ${to}`,
  found: (number: number) => `${count(number)} 条路径`,
  perhapsMore: (number: number) => `前 ${count(number)} 条路径`,
  order: '短的在前；一样长的，最弱一环更可靠的在前。上下键移动，回车展开。',
  steps: (length: number) => `${count(length)} 步`,
  weakest: {
    VERIFIED: '每一环都已核对',
    INFERRED: '最弱一环是推断',
    UNVERIFIED: '最弱一环未核实',
  },
  notInPicture: (entities: number) => `${count(entities)} 个实体不在图中`,
  bringIn: '移入图中',
  against: '反向：',
  searching: '正在找路径…',
  tooMuch: '两端之间的联系太多，找不完。请缩短步数，或少选几种联系。',

  noWay: (from: string, to: string, longest: number) => `${from}与${to}之间没有 ${count(longest)} 步以内的路径。`,
  noWayBy: (from: string, to: string, longest: number, labels: string[]) =>
    `只经${labels.length > 3 ? `所选 ${count(labels.length)} 种联系` : quoted(labels)}，${from}与${to}之间没有 ${count(longest)} 步以内的路径。`,
  why: '为什么没有',
  withKinds: (labels: string[], length: number) => `只要也允许${quoted(labels)}，就有 ${count(length)} 步的路径。`,
  withLength: (longest: number) => `放长到 ${count(longest)} 步，就有路径。`,
  withBoth: (labels: string[], longest: number) => `也允许${quoted(labels)}，并放长到 ${count(longest)} 步，才有路径。`,
  never: (farthest: number) => `不论经过哪种联系，${count(farthest)} 步以内都没有路径。`,
  allow: (labels: string[]) => `也允许${quoted(labels)}`,
  upTo: (longest: number) => `放长到 ${count(longest)} 步`,
  allowUpTo: (labels: string[], longest: number) => `也允许${quoted(labels)}，放长到 ${count(longest)} 步`,
  reach: (from: string, fromHere: number, to: string, toHere: number, most: number, steps: number) =>
    `照这些条件走 ${count(steps)} 步以内：从${from}${reached(fromHere, fromHere < most)}，从${to}${reached(toHere, toHere < most)}。`,
};

export type PathsWords = typeof pathsZh;
