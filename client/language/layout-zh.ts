/** Words of the arrangement of the picture. */
export const layoutZh = {
  choose: '排布方式',
  names: {
    force: '按联系远近',
    region: '按地区聚拢',
    concentric: '同心圆：联系多的居中',
    layered: '分列：从地方到政策',
    map: '按地理位置',
    matrix: '网格：按类别和联系数',
  },
  placeless: '不属于任何地区或国家',
  ring: (least: number, most: number) =>
    most === 0 ? '没有联系' : least === most ? `${least} 条联系` : `${least}–${most} 条联系`,
  release: (pinned: number) => `放开固定的 ${pinned} 个实体`,
  releaseMeans: '拖动过的实体固定在原处，标有圆点。',
};
