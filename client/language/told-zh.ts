const { format: count } = new Intl.NumberFormat('zh-CN');

/** Words of what is said below the picture where something stands for several, or is not known. */
export const toldZh = {
  marks: (entities: number, marks: number) => `${count(entities)} 个实体合为 ${count(marks)} 个`,
  groups: (groups: number, inside: number) => `${count(groups)} 个组含 ${count(inside)} 个`,
  units: (units: number, links: number) =>
    `${count(units)} 个单元连同自己的 ${count(links)} 条联系画成参与方之间的联系`,
  within: (links: number) => `${count(links)} 条联系在组内`,
  colon: '：',
  semicolon: '；',
  each: '逐个显示',

  unknown: (all: number) => `地址中有 ${count(all)} 项不认识或已不存在：`,
  and: '、',
  more: (more: number) => `，另有 ${count(more)} 项`,
  takeOut: '从地址中去掉',
};

export type ToldWords = typeof toldZh;
