const count = (number: number) => number.toLocaleString('zh-CN');

/** Words of what is opened to whoever has a link. */
export const shareZh = {
  about: (by: string, at: string, until: string) =>
    `${by ? `由${by}于` : ''}${at}分享，可打开至${until}。内容停在分享那一刻。`,
  otherLanguage: 'English',
  nothing: '这个链接没有内容，或者已经失效。',
  away: '连不上服务器，请稍后重新打开。',
  picture: (title: string) => `${title}：网络图，下面的表格写着同样的内容`,
  entities: (number: number) => `${count(number)} 个实体`,
  linkCount: (number: number) => `${count(number)} 条联系`,
  links: '联系',
  link: (from: string, kind: string, to: string) => `${from} — ${kind} → ${to}`,
  since: (year: number) => `始于 ${year} 年`,
  sources: '来源',
  name: '名称',
  kind: '类型',
  from: '从',
  to: '到',

  share: (name: string) => `公开分享：${name}`,
  means: '拿到链接的人不用登录就能看到这个视图现在的样子，此外什么也看不到。',
  discloses: (entities: number, links: number, sources: number) =>
    `将公开 ${count(entities)} 个实体、${count(links)} 条联系，依据 ${count(sources)} 个来源。`,
  leftOut: (number: number) => `另有 ${count(number)} 个实体并非人人可见，不会公开。`,
  notPublic: '也公开并非人人可见的内容',
  warning: (titles: string) => `其中有并非人人可见的来源：${titles}。`,
  until: '最后一天',
  create: '生成链接',
  once: '链接只显示这一次，请现在复制：',
  copy: '复制',
  copied: '已复制',
  revoke: (until: string) => `收回（至${until}）`,
  revoked: '已收回，链接不再能打开。',
  close: '收起',

  list: '公开分享的链接',
  listMeans: '拿到链接的人不用登录就能打开，直到最后一天，或者收回为止。链接本身只在生成时显示一次。',
  none: '还没有公开分享过视图。',
  noneYet: '在“已保存的视图”里选一个，点地球图标。',
  amount: (entities: number, links: number) => `公开 ${count(entities)} 个实体、${count(links)} 条联系`,
  sharedBy: (by: string, at: string) => `${by ? `${by}，` : ''}${at}`,
  opensUntil: (day: string) => `可打开至${day}`,
  ended: (day: string) => `${day}到期`,
  takenBack: (day: string) => `${day}收回`,
  endedOnes: (number: number) => `已失效的 ${count(number)} 个`,
  revokeOne: (title: string) => `收回链接：${title}`,
  revokeIt: '收回',
  revokeMeans: '收回后，拿到链接的人立即打不开，也不能恢复。',
  keepIt: '不收回',
  revokedOne: (title: string) => `“${title}”的链接已收回。`,
};

export type ShareWords = typeof shareZh;
