const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of the map. */
export const mapZh = {
  picture: '国际科技合作地图',
  help: '方向键移到相邻标记，回车打开卡片或展开圆环，L 逐条列出它的弧线上的联系，加号、减号缩放，0 显示全图，Esc 返回。各实体及其联系在“网络”的列表中也能读到。',
  among: (name: string) => `${name}等`,
  ring: (name: string, number: number) => `${name}，${count(number)} 个实体，展开`,
  spreadOut: (number: number) => `已展开 ${count(number)} 个实体`,
  fitSelection: '显示所选及其联系',

  ringMeans: '圆环：几个实体相距太近，中间是个数，环色是各组所占；点击展开',
  widthMeans: '越宽，两处之间的联系越多（平方根比例）',
  mixed: '一条弧兼有几种联系时，先画已有，再计划，再推断。',
  where: '国家画在首都，省画在省会；弧线沿大圆，即最短路线。',
  passing: '近看时，两端都远在图外的弧不画。',
  base: '底图：Natural Earth 陆地，不画国界。',
  ownBase: (credit: string | null) => `底图：${credit ?? '这台服务器自备的陆地'}。`,
  refusedBase: '这台服务器自备的底图不能用（原因见服务器日志），画的是 Natural Earth 陆地，不画国界。',
  arcTitle: (from: string, to: string, number: number) => `${from} — ${to}：${count(number)} 条联系`,
  arcLinks: '这条弧上的联系',
  between: (from: string, kind: string, to: string) => `${from} — ${kind} — ${to}`,

  ringOnPaper: '圆环：几个实体相距太近，中间是个数，环色是各组所占',
  outside: (number: number) => `${count(number)} 个实体在画面之外`,
  arcsLeftOut: (number: number) => `弧太多，另有 ${count(number)} 条联系未画`,
  hidden: (number: number) => `图例和筛选隐藏 ${count(number)} 个实体`,
  file: '国际科技合作地图',

  drawn: (drawn: number, all: number) => `画出 ${count(drawn)} / ${count(all)} 个实体`,
  placeless: (number: number) => `其余 ${count(number)} 个没有地点`,
  bothEnds: (both: number, all: number) => `${count(both)} / ${count(all)} 条联系两端都在图上`,
  within: (number: number) => `其中 ${count(number)} 条在同一处之内，不画成弧`,
  tooMany: (number: number) => `弧太多，另有 ${count(number)} 条联系要放大或选中才画`,
  beyond: (number: number) => `${count(number)} 个实体在画面之外。`,
  nowhere: (number: number) => `${count(number)} 条缺失的联系两端都没有地点，画不出来`,
  noLand: '底图没有载入。',

  empty: '这里的实体都没有地点，画不成地图。',
  emptyHint: '“网络”能显示没有地点的实体。',
};

export type MapWords = typeof mapZh;
