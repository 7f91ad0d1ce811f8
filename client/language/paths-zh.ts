import { pathsToolZh } from './paths-tool-zh.ts';

const count = (number: number) => number.toLocaleString('zh-CN');
const quoted = (labels: string[]) => labels.map((label) => `“${label}”`).join('、');
const reached = (others: number, counted: boolean) =>
  others === 0 ? '到不了别的实体' : `可到${counted ? '' : '至少'} ${count(others)} 个实体`;

/** Words of the search for paths. */
export const pathsZh = {
  ...pathsToolZh,
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
  order: (longest: number) =>
    `在整个图谱里找遍 ${count(longest)} 步以内的路径。最弱一环更可靠的在前；一样可靠的，短的在前。上下键移动，回车展开。`,
  steps: (length: number) => `${count(length)} 步`,
  weakest: {
    VERIFIED: '每一环都已核对',
    INFERRED: '最弱一环是推断',
    UNVERIFIED: '最弱一环未核实',
  },
  weakestLinks: (ends: string[]) =>
    ends.length > 2
      ? `最弱一环：${ends.slice(0, 2).join('、')}等 ${count(ends.length)} 环`
      : `最弱一环：${ends.join('、')}`,
  linkEnds: (from: string, to: string) => `${from}—${to}`,
  planned: (links: number) => `${count(links)} 环还只是计划`,

  holds: '图例和筛选也管路径',
  holdsNot: (said: string) => `${said}：只看图中画出的部分，不管路径`,
  cut: (cut: number, of: number) => `不看图例和筛选，最好的 ${count(of)} 条里有 ${count(cut)} 条被挡下`,
  unseen: (entities: number) => `${count(entities)} 个实体被图例或筛选隐藏，图中看不到`,
  notInPicture: (entities: number) => `${count(entities)} 个实体不在图中`,
  bringIn: '移入图中',
  against: '反向：',
  searching: '正在找路径…',
  tooMuch: '两端之间的联系太多，找不完。请缩短步数，或少选几种联系。',

  noWay: (from: string, to: string, longest: number) => `${from}与${to}之间没有 ${count(longest)} 步以内的路径。`,
  noWayBy: (from: string, to: string, longest: number, labels: string[]) =>
    `只经${labels.length > 3 ? `所选 ${count(labels.length)} 种联系` : quoted(labels)}，${from}与${to}之间没有 ${count(longest)} 步以内的路径。`,
  why: '为什么没有',
  when: {
    kinds: (labels: string[]) => `也允许${quoted(labels)}`,
    filter: (said: string) => `关闭筛选“${said}”`,
    group: (label: string) => `在图例中显示“${label}”`,
    longest: (longest: number) => `放长到 ${count(longest)} 步`,
  },
  acts: {
    kinds: (labels: string[]) => `也允许${quoted(labels)}`,
    filter: (said: string) => `关闭筛选“${said}”`,
    group: (label: string) => `显示“${label}”`,
    longest: (longest: number) => `放长到 ${count(longest)} 步`,
  },
  helps: (when: string[], length: number | null) => {
    const way = length === null ? '路径' : ` ${count(length)} 步的路径`;
    return when.length === 1 ? `只要${when.join('')}，就有${way}。` : `${when.join('，并')}，才有${way}。`;
  },
  act: (acts: string[]) => acts.join('，'),
  never: (farthest: number) => `就算放长到 ${count(farthest)} 步，经过任何联系，也不看图例和筛选，仍没有路径。`,
  within: (steps: number) => `照这些条件走 ${count(steps)} 步以内：`,
  farther: (steps: number) => `其他条件不变，就算放长到 ${count(steps)} 步：`,
  reach: (from: string, fromHere: number, to: string, toHere: number, most: number) =>
    `从${from}${reached(fromHere, fromHere < most)}，从${to}${reached(toHere, toHere < most)}。`,
};

export type PathsWords = typeof pathsZh;
