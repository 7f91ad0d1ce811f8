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
  merged: '线越粗，合并的联系越多；点开逐条显示',
};
