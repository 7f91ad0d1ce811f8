const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of letting the picture grow. */
export const growZh = {
  expand: '展开',
  title: (name: string) => `展开“${name}”`,
  hidden: (more: number) => `另有 ${count(more)} 个相邻实体不在图中`,
  ofKind: (kind: string, more: number) => `${kind} ${count(more)}`,
  others: '其他',
  nothing: '相邻的实体都已在图中。',
  along: '沿这些联系',
  out: '由它指向',
  in: '指向它',
  order: '先取',
  orders: { MOST_LINKED: '联系最多的', NEWEST: '最新的', NEAREST: '与图中联系最多的' },
  most: '最多几个',
  direction: '方向',
  state: '状态',
  restsOn: '依据',
  both: '两个方向',
  brings: (now: number, fit: number) =>
    now < fit ? `加入 ${count(now)} 个（符合的共 ${count(fit)} 个）` : `加入 ${count(now)} 个`,
  add: (now: number) => `加入 ${count(now)} 个`,
  cancel: '取消',
  growths: '展开记录',
  grown: (name: string, more: number) => `${name} +${count(more)}`,
  takeBack: (name: string, more: number) => `收回由“${name}”展开的 ${count(more)} 个实体`,
  first: '回到政策点名的实体',
  startedFrom: (more: number) => `图从 ${count(more)} 个实体开始`,
  badges: '圆标：还有几个相邻实体不在图中',
  ringed: '圆标：还有几个相邻实体不在图中，环的颜色是它们的类别',
};
