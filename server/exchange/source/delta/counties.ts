/**
 * Counties, districts and other spellings that addresses give in place of a prefecture-level city, with its code. Names
 * that are as well known elsewhere in China, such as Baoshan, Wuwei or Lanxi, are left out on purpose. The last of Suzhou are
 * of organisations that are in it and nowhere else.
 */
const table = `
  310100 浦东 pudong 徐汇 xuhui 闵行 minhang 杨浦 yangpu 嘉定 jiading 松江 songjiang 青浦 qingpu 奉贤 fengxian
  310100 虹口 hongkou 崇明 chongming 张江 zhangjiang 上海 shangai 上海 shanghi 上海 shangahi 上海 shanhai 上海 sanghai
  320100 江宁 jiangning 南京 nanking 南京 nanjin
  320200 宜兴 yixing 江阴 jiangyin
  320400 溧阳 liyang 武进 wujin
  320500 昆山 kunshan 常熟 changshu 张家港 zhangjiagang 太仓 taicang 吴江 wujiang 苏州 soochow
  320500 苏州 suzhouindustrialpark 苏州 jiaotongliverpool 苏州 nanobionics
  320600 如皋 rugao 启东 qidong 海安 haian 如东 rudong 海门 haimen
  320900 东台 dongtai
  320300 邳州 pizhou
  321000 仪征 yizheng 高邮 gaoyou
  321100 句容 jurong 丹阳 danyang 扬中 yangzhong
  321200 靖江 jingjiang 泰兴 taixing 兴化 xinghua
  330100 临安 linan 富阳 fuyang 桐庐 tonglu 建德 jiande 萧山 xiaoshan 余杭 yuhang 杭州 hangzou
  330200 慈溪 cixi 余姚 yuyao 宁海 ninghai
  330300 乐清 yueqing 瑞安 ruian
  330400 桐乡 tongxiang 海宁 haining 平湖 pinghu 嘉善 jiashan
  330500 德清 deqing 安吉 anji 长兴 changxing
  330600 诸暨 zhuji 嵊州 shengzhou 新昌 xinchang 上虞 shangyu
  330700 义乌 yiwu 东阳 dongyang 永康 yongkang
  331000 温岭 wenling 临海 linhai 玉环 yuhuan
  340100 巢湖 chaohu 肥西 feixi 肥东 feidong
  341100 天长 tianchang 明光 mingguang
  341200 界首 jieshou
  341800 宁国 ningguo 广德 guangde`;

/** Another name of a city: of what is within it, or how it is also spelled. */
export interface OtherName {
  city: string;
  zh: string;
  pinyin: string;
}

export const otherNames: readonly OtherName[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [city = '', ...names] = line.trim().split(' ');
    return names.flatMap((zh, at) => (at % 2 === 0 ? [{ city, zh, pinyin: names[at + 1] ?? '' }] : []));
  });
