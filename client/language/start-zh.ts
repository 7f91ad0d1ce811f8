type Names = readonly string[];

/** Words of the ways into the network. */
export const startZh = {
  title: '从哪里开始',
  open: '从哪里开始',
  partner: ([name = '']: Names, _: string) => `一个伙伴：${name}和它的联系`,
  region: ([name = '']: Names, _: string) => `一个地区：与${name}有关的一切`,
  gap: (_: Names, sentence: string) => `一个缺口：${sentence}`,
  path: ([from = '', to = '']: Names, _: string) => `一条路径：${from}怎样连到${to}`,
};
