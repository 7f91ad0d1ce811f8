/** Commands of the search field, each with how its label is spelt: they are found by that too, and by its initials. */
export const commandsZh = {
  // Where one goes.
  overview: ['打开总览', 'da kai zong lan'],
  network: ['打开网络', 'da kai wang luo'],
  map: ['打开地图', 'da kai di tu'],
  matrix: ['打开矩阵', 'da kai ju zhen'],
  gaps: ['打开缺口', 'da kai que kou'],
  policy: ['打开政策原文', 'da kai zheng ce yuan wen'],
  data: ['打开数据：导入文件、来源', 'da kai shu ju dao ru wen jian lai yuan'],
  query: ['打开查询', 'da kai cha xun'],

  // What one does with the view.
  paths: ['找路径', 'zhao lu jing'],
  takeAway: ['带走：把图和数据存为文件', 'dai zou ba tu he shu ju cun wei wen jian'],
  save: ['保存视图', 'bao cun shi tu'],
  share: ['分享：复制链接', 'fen xiang fu zhi lian jie'],
  views: ['打开保存的视图', 'da kai bao cun de shi tu'],
  undo: ['撤销', 'che xiao'],
  redo: ['重做', 'chong zuo'],

  // What is in the picture, and how it is drawn.
  first: ['图中回到政策点名的实体', 'tu zhong hui dao zheng ce dian ming de shi ti'],
  everything: ['显示图例中隐藏的类别', 'xian shi tu li zhong yin cang de lei bie'],
  sourcesOn: ['打开全部来源', 'da kai quan bu lai yuan'],
  picture: ['以图显示', 'yi tu xian shi'],
  list: ['以列表显示', 'yi lie biao xian shi'],
  mergeLinks: ['合并平行联系，收起打开的', 'he bing ping xing lian xi shou qi da kai de'],
  foldRegion: ['合并：同一地区的', 'he bing tong yi di qu de'],
  foldCountry: ['合并：同一国家的', 'he bing tong yi guo jia de'],
  foldKind: ['合并：同一类别的', 'he bing tong yi lei bie de'],
  foldNone: ['合并：不合并', 'he bing bu he bing'],
  bridge: ['单元画成联系，或画回单元', 'dan yuan hua cheng lian xi huo hua hui dan yuan'],
  unpin: ['放开固定的实体', 'fang kai gu ding de shi ti'],
  force: ['排布：按联系远近', 'pai bu an lian xi yuan jin'],
  region: ['排布：按地区聚拢', 'pai bu an di qu ju long'],
  concentric: ['排布：同心圆', 'pai bu tong xin yuan'],
  layered: ['排布：分列', 'pai bu fen lie'],
  places: ['排布：按地理位置', 'pai bu an di li wei zhi'],
  grid: ['排布：网格', 'pai bu wang ge'],

  // What colour and size tell.
  colourKind: ['颜色：类别', 'yan se lei bie'],
  colourStatus: ['颜色：状态', 'yan se zhuang tai'],
  colourLayer: ['颜色：范围', 'yan se fan wei'],
  colourConfidence: ['颜色：可信度', 'yan se ke xin du'],
  colourYear: ['颜色：起始年份', 'yan se qi shi nian fen'],
  colourLinks: ['颜色：联系数', 'yan se lian xi shu'],
  colourBetweenness: ['颜色：介数', 'yan se jie shu'],
  colourConstraint: ['颜色：约束度', 'yan se yue shu du'],
  colourCommunity: ['颜色：群体', 'yan se qun ti'],
  sizeLinks: ['大小：联系数', 'da xiao lian xi shu'],
  sizeBetweenness: ['大小：介数', 'da xiao jie shu'],
  sizeConstraint: ['大小：约束度', 'da xiao yue shu du'],
  sizeYear: ['大小：起始年份', 'da xiao qi shi nian fen'],
  sizeNothing: ['大小：一样大', 'da xiao yi yang da'],

  // Which filter is added.
  filterKind: ['筛选：类别', 'shai xuan lei bie'],
  filterStatus: ['筛选：状态', 'shai xuan zhuang tai'],
  filterYear: ['筛选：起始年份', 'shai xuan qi shi nian fen'],
  filterOrigin: ['筛选：依据', 'shai xuan yi ju'],
  filterConfidence: ['筛选：可信度', 'shai xuan ke xin du'],
  filterLayer: ['筛选：范围', 'shai xuan fan wei'],
  filterSource: ['筛选：来源', 'shai xuan lai yuan'],
  filterLinkKind: ['筛选：联系类别', 'shai xuan lian xi lei bie'],
  filterNear: ['筛选：有关的地方或领域', 'shai xuan you guan de di fang huo ling yu'],
  filterLinks: ['筛选：联系数', 'shai xuan lian xi shu'],
  filterWeight: ['筛选：联系份量', 'shai xuan lian xi fen liang'],
  filterAround: ['筛选：一个实体的周围', 'shai xuan yi ge shi ti de zhou wei'],
  filterCore: ['筛选：紧密的核心', 'shai xuan jin mi de he xin'],
  filterLargest: ['筛选：最大的连通部分', 'shai xuan zui da de lian tong bu fen'],
  unfilter: ['去掉全部筛选', 'qu diao quan bu shai xuan'],

  // The page itself.
  otherLanguage: ['切换语言：中文、英文', 'qie huan yu yan zhong wen ying wen'],
  otherScheme: ['切换浅色和深色', 'qie huan qian se he shen se'],
  keys: ['查看按键', 'cha kan an jian'],
} as const satisfies Readonly<Record<string, readonly [label: string, pinyin: string]>>;

export const commandGroupsZh = {
  go: '去哪里',
  keep: '路径、带走、保存',
  picture: '图中有什么、怎样画',
  look: '颜色和大小',
  filters: '筛选',
  page: '界面',
};
