const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of what is drawn as one. */
export const drawingZh = {
  title: '合并',
  fold: '合并哪些',
  folds: { none: '不合并', region: '同一地区的', country: '同一国家的', kind: '同一类别的' },
  bridge: '单元画成联系',
  bridgeMeans: '甲—实验室—乙画成甲—乙；参与方超过 12 个的单元照旧。',
  groups: '合并的组',
  open: (name: string, inside: number) => `打开${name}（含 ${count(inside)} 个）`,
  closeAll: (opened: number) => `收起打开的 ${count(opened)} 处`,
  merged: '两者之间的几条联系画成一条；点开逐条显示',
  mergedCounted: '数字：几条联系画成一条，越多线越粗；点开逐条显示',
  mergedHere: '数字：几条联系画成一条，越多线越粗',
  mergedWide: '几条联系画成一条，越多线越粗',
  bridged: '有的线是双方共同参与的单元，画成了联系',
  bridgedMarked: '双方共同参与的单元，画成了联系',
  folded: '合并的组：括号里是并入几个，联系也算在它名下；在图下方打开',
  foldedHere: '合并的组：括号里是并入几个，联系也算在它名下',
  inside: (number: number) => `另有 ${count(number)} 个并入其他标记，或画成联系`,
  linesAndMarks: '线和标记',
};
