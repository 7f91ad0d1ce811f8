const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of the search field and its commands. */
export const findZh = {
  entities: '实体',
  commands: '命令',
  addToPicture: '加入图中',
  onlyThis: '图中只留它',
  onlyThese: (number: number) => `图中只留这 ${count(number)} 个`,
  keys: '回车打开 · Shift 回车加入图中 · Ctrl 回车图中只留它',
  added: (name: string) => `${name}已加入图中`,
  kinds: '只查这些类别',
  core: '只查政策点名的',
  command: {
    overview: '打开总览',
    network: '打开网络',
    matrix: '打开矩阵',
    gaps: '打开缺口',
    policy: '打开政策原文',
    query: '打开查询',
    first: '图中回到政策点名的实体',
    unfilter: '去掉全部筛选',
    everything: '显示图例中隐藏的类别',
    picture: '以图显示',
    list: '以列表显示',
    undo: '撤销',
    redo: '重做',
    otherLanguage: '切换到英文',
    otherScheme: '切换浅色和深色',
  },
};
