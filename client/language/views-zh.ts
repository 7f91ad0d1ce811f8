const count = (number: number) => number.toLocaleString('zh-CN');

/** Words of undo, and of views that are kept. */
export const viewsZh = {
  undo: '撤销',
  redo: '重做',
  withKey: (act: string, key: string) => `${act}（${key}）`,
  undone: (left: number) => (left > 0 ? `已撤销，还可以撤销 ${count(left)} 步。` : '已撤销，没有更早的一步了。'),
  redone: (left: number) => (left > 0 ? `已重做，还可以重做 ${count(left)} 步。` : '已重做，到最近的一步了。'),

  views: '视图',
  open: (name: string) => `正在看已保存的视图：${name}`,
  save: '保存视图…',
  share: '复制链接',
  list: '已保存的视图…',
  shares: '公开分享的链接…',
  deed: '保存视图',

  saveTitle: '保存视图',
  saveMeans: '保存页面、筛选、图中的内容和每个实体的位置。别人用链接打开，看到的是同一个视图。',
  shareTitle: '保存后复制链接',
  tooLong: (length: number) =>
    `这个视图的地址有 ${count(length)} 个字符，太长，不便转发。先把视图保存下来，再复制它的短链接。`,
  name: '名称',
  note: '说明（可不填）',
  by: '姓名（可不填）',
  saveIt: '保存',
  saveAndCopy: '保存并复制链接',
  cancel: '取消',
  notSaved: '连不上服务器，没有保存。填写的内容都还在，请再试一次。',
  notDone: '连不上服务器，没有完成，请再试一次。',
  refused: '服务器没有接受：',

  saved: (name: string) => `已保存：${name}`,
  copiedAddress: '已复制链接：就是这一页的地址，不含拖动过的位置。',
  copiedSaved: '已复制链接：已保存的视图的短链接，位置也在其中。',
  notCopied: '浏览器不允许复制，请自己选中复制：',
  link: '链接',
  close: '关闭',

  listTitle: '已保存的视图',
  find: '在名称、说明、姓名中查找',
  none: '还没有保存过视图。',
  noneYet: '在“视图”菜单中选“保存视图”。',
  noneFound: (text: string) => `没有含“${text}”的视图。`,
  number: (views: number) => `${count(views)} 个视图。`,
  help: '上下键移动，回车打开。',
  present: '正在看',
  rename: (name: string) => `改名：${name}`,
  renaming: '改名',
  remove: (name: string) => `删除：${name}`,
  removed: '关闭本列表时删除，链接随之失效。',
  restore: '不删除',
  restoreOne: (name: string) => `不删除：${name}`,
  notRemoved: '连不上服务器，没有删除。可以再试，也可以先不删除。',
  closeAnyway: '先不删除',

  unknown: (id: string) => `没有这个视图：${id}。可能已被删除，也可能链接不完整。`,
  unreadable: (name: string) => `“${name}”由更新的版本保存，这一页还打不开它。请刷新页面再试。`,
  first: '打开最初的图',
};

export type ViewsWords = typeof viewsZh;
