const count = (number: number) => number.toLocaleString('zh-CN');

/** Words of the matrix. Figures come already written. */
export const matrixZh = {
  rows: '行',
  columns: '列',
  swap: '行列互换',
  dimensions: {
    countries: '合作国别',
    regions: '地区',
    fields: '领域',
    types: '类型',
    institutions: '机构',
    cities: '城市',
    programmes: '计划',
  },
  layers: '范围',
  core: '政策点名',
  all: '全部',
  nullModel: '零模型',
  auto: '自动',
  unit: '单位零模型',
  link: '联系零模型',
  unitMeans: '单位零模型：各成员互不相干地参加单位，每格预期 = 行单位数 × 列单位数 ÷ 全部单位数。',
  linkMeans: '联系零模型：各成员保持各自的共同出现次数，每格预期 = 行合计 × 列合计 ÷ 总合计。',
  reason: (given: string, asked: boolean) => (asked ? given : `自动选用：${given}`),
  order: '次序',
  byTotal: '按合计',
  bySimilarity: '相似排序',
  total: '合计',
  totalOf: (name: string, total: number, units: number) =>
    `${name}：各格合计 ${count(total)}，参与 ${count(units)} 个单位`,
  grand: (total: number) => `各格总合计 ${count(total)}`,
  counted: (units: number, total: number) => `共 ${count(units)} 个合作单位，各格合计 ${count(total)}`,
  twice: '一个单位可以计入几格',
  size: (rows: number, columns: number) => `${count(rows)} 行 × ${count(columns)} 列`,
  grid: (rows: string, columns: string) => `${rows} × ${columns}：合作单位的数目`,
  gridHelp: '方向键移动，回车打开，Esc 关闭。',
  itself: '同一个成员',
  tooFew: '单位太少，不作判断。',
  tooFewInAll: (units: number) =>
    units === 0
      ? '没有单位落在格中，不作判断。'
      : `落在格中的单位只有 ${count(units)} 个，单位太少，不作判断；只写数目，不写比值。`,
  empty: '这个范围里没有合作单位。',
  emptyHint: '可以改看全部范围，或换别的行和列。',
  showAll: '改看全部',
  tooLarge: '这张表太大。请换较粗的行或列。',

  states: {
    observed: '有单位',
    under: '少于预期',
    unremarkable: '没有，可能只是偶然',
    none: '没有单位',
    impossible: '不可能有',
    unknown: '没有来源，不知',
  },
  scale: '实际 ÷ 预期',
  fewer: '较少',
  more: '较多',
  legend: '图例',

  pair: (row: string, column: string) => `${row} × ${column}`,
  says: (pair: string, rest: string) => `${pair}：${rest}`,
  label: {
    some: (units: number) => `${count(units)} 个单位`,
    none: '没有单位',
    expected: (figure: string) => `，预期 ${figure}`,
    times: (figure: string) => `，是预期的 ${figure} 倍`,
    fewer: '，少于预期',
    chance: '，可能只是偶然',
    impossible: '不可能有单位',
    unknown: '没有来源覆盖，不能判断',
    tooFew: '，单位太少，不作判断',
  },
  models: { UNIT: '单位零模型', LINK: '联系零模型' },
  sentence: {
    some: (units: number) => `有 ${count(units)} 个单位。`,
    none: '没有单位。',
    observed: (units: number, expected: string, ratio: string, model: string) =>
      `有 ${count(units)} 个单位；按${model}预期 ${expected} 个，是预期的 ${ratio} 倍。`,
    unsure: '相对强度的 95% 区间包含 1，还不能说多于或少于预期。',
    fewer: (units: number, expected: string, p: string, model: string) =>
      `有 ${count(units)} 个单位；按${model}预期 ${expected} 个，明显少于预期（校正后 p ${p}）。`,
    missing: (expected: string, chance: string, model: string) =>
      `没有单位；按${model}预期 ${expected} 个，偶然为零的概率 ${chance}，少于预期。`,
    chance: (expected: string, chance: string, model: string) =>
      `没有单位；按${model}预期 ${expected} 个，偶然为零的概率 ${chance}，不能算缺口。`,
    noExpectation: '没有单位；无从预期，不能算缺口。',
    impossible: '这一格不可能有单位。',
    unknown: '没有来源覆盖这一格，不能判断。',
    tooFew: '单位太少，不作判断。',
    core: '只计政策点名的单位。',
  },

  cell: '格',
  figures: '数字',
  count: '单位数',
  expected: '预期',
  ratio: '实际 ÷ 预期',
  p0: '偶然为零的概率',
  ric: '相对合作强度',
  interval: (low: string, high: string) => `95% 区间 ${low}–${high}`,
  pAdjusted: '校正后 p（少于预期）',
  newest: '最新单位始于',
  year: (year: number) => `${year} 年`,
  unitsHere: (units: number) => `单位 ${count(units)}`,
  inNetwork: '在网络中查看',
  listSeparator: '',
};

export type MatrixWords = typeof matrixZh;
