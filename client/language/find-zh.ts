const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of the search field and its commands. */
export const findZh = {
  results: '查找结果',
  commands: '命令',
  found: (number: number) => `找到 ${count(number)} 个`,
  more: (number: number, more: number) =>
    number < more ? `再列 ${count(number)} 个（还有 ${count(more)} 个）` : `列出其余 ${count(more)} 个`,
  addToPicture: '加入图中',
  onlyThis: '图中只留它',
  keys: '回车打开 · Shift 回车加入图中 · Ctrl 回车图中只留它 · Shift ↓ 选中',
  narrow: '缩小范围',
  facets: {
    KIND: '类别',
    LAYER: '范围',
    STATUS: '状态',
    SOURCE: '来源',
  },
  figure: (number: number) => count(number),
  moreValues: (more: number) => `另有 ${count(more)} 项，输入文字可缩小范围`,
  chosen: '已限定',
  takeOff: (name: string) => `去掉：${name}`,
  takeAllOff: '全部去掉',
  nothingFits: (text: string) =>
    text === '' ? '没有同时符合这些条件的实体' : `没有名称含“${text}”又符合这些条件的实体`,
  hint: '可用中文、拼音、首字母或英文名查找。',
  wouldFind: (names: string, number: number) => `去掉“${names}”，有 ${count(number)} 个`,
  listed: (names: readonly string[]) => names.join('、'),
  mark: '选中',
  unmark: '取消选中',
  isMarked: '，已选中',
  marked: (number: number) => `已选中 ${count(number)} 个`,
  markedOnes: '选中的实体',
  unmarkAll: '全部取消选中',
  addMarked: '加入图中',
  onlyMarked: '图中只留它们',
  together: '一起处理',
  addThese: (number: number, total: number) =>
    number < total ? `前 ${count(number)} 个加入图中（共 ${count(total)} 个）` : `${count(number)} 个都加入图中`,
  onlyThese: (number: number, total: number) =>
    number < total ? `图中只留前 ${count(number)} 个（共 ${count(total)} 个）` : `图中只留这 ${count(number)} 个`,
  toOverview: '打开总览',
  toData: '打开数据：导入文件、来源',
};
