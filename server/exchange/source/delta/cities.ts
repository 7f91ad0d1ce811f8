/** A prefecture-level city of the Yangtze River Delta. */
export interface DeltaCity {
  /** Its id in the graph, the one of the policy's seed where that has it. */
  id: string;
  /** Division code of GB/T 2260. */
  code: string;
  /** Code of its region. */
  region: string;
  nameZh: string;
  /** Pinyin in one word. */
  pinyin: string;
  nameEn: string;
  latitude: number;
  longitude: number;
  /** The id of the seed's link to the region, where the seed has it: the same fact is not to stand there twice. */
  seedLink: string | null;
}

// Facts from GeoNames (CC BY 4.0). The two Suzhous and the two Taizhous are the trap of this table.
const table = `
  310100 SH 上海（城市） shanghai Shanghai 31.222 121.458 link:r257
  320100 JS 南京 nanjing Nanjing 32.062 118.778 link:r258
  320200 JS 无锡 wuxi Wuxi 31.569 120.289 link:r259
  320300 JS 徐州 xuzhou Xuzhou 34.204 117.284
  320400 JS 常州 changzhou Changzhou 31.774 119.954 link:r260
  320500 JS 苏州 suzhou Suzhou 31.304 120.595 link:r261
  320600 JS 南通 nantong Nantong 32.030 120.875 link:r443
  320700 JS 连云港 lianyungang Lianyungang 34.598 119.216
  320800 JS 淮安 huaian Huai'an 33.589 119.019
  320900 JS 盐城 yancheng Yancheng 33.358 120.157 link:r441
  321000 JS 扬州 yangzhou Yangzhou 32.397 119.436
  321100 JS 镇江 zhenjiang Zhenjiang 32.209 119.455 link:r442
  321200 JS 泰州 taizhou Taizhou 32.491 119.908
  321300 JS 宿迁 suqian Suqian 33.949 118.296
  330100 ZJ 杭州 hangzhou Hangzhou 30.294 120.161 link:r262
  330200 ZJ 宁波 ningbo Ningbo 29.878 121.549 link:r440
  330300 ZJ 温州 wenzhou Wenzhou 27.999 120.667 link:r265
  330400 ZJ 嘉兴 jiaxing Jiaxing 30.752 120.750 link:r264
  330500 ZJ 湖州 huzhou Huzhou 30.870 120.093 link:r444
  330600 ZJ 绍兴 shaoxing Shaoxing 30.002 120.579
  330700 ZJ 金华 jinhua Jinhua 29.107 119.642
  330800 ZJ 衢州 quzhou Quzhou 28.959 118.869
  330900 ZJ 舟山 zhoushan Zhoushan 29.990 122.205
  331000 ZJ 台州 taizhou Taizhou 28.663 121.433
  331100 ZJ 丽水 lishui Lishui 28.460 119.910
  340100 AH 合肥 hefei Hefei 31.864 117.281 link:r263
  340200 AH 芜湖 wuhu Wuhu 31.353 118.429
  340300 AH 蚌埠 bengbu Bengbu 32.941 117.361
  340400 AH 淮南 huainan Huainan 32.626 116.997
  340500 AH 马鞍山 maanshan Ma'anshan 31.686 118.510
  340600 AH 淮北 huaibei Huaibei 33.974 116.792
  340700 AH 铜陵 tongling Tongling 30.950 117.783
  340800 AH 安庆 anqing Anqing 30.514 117.047
  341000 AH 黄山 huangshan Huangshan 29.711 118.313
  341100 AH 滁州 chuzhou Chuzhou 32.322 118.298 link:r445
  341200 AH 阜阳 fuyang Fuyang 32.900 115.817
  341300 AH 宿州 suzhou Suzhou 33.636 116.979
  341500 AH 六安 luan Lu'an 31.736 116.517
  341600 AH 亳州 bozhou Bozhou 33.877 115.770
  341700 AH 池州 chizhou Chizhou 30.661 117.478
  341800 AH 宣城 xuancheng Xuancheng 30.953 118.755`;

/** The plain name is of the better known of two cities that are written alike. */
const ids: Readonly<Record<string, string>> = { 341300: 'city:suzhou-ah', 331000: 'city:taizhou-zj' };

export const deltaCities: readonly DeltaCity[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', region = '', nameZh = '', pinyin = '', name = '', lat, lng, link] = line.trim().split(' ');
    return {
      id: ids[code] ?? `city:${pinyin}`,
      code,
      region,
      nameZh,
      pinyin,
      nameEn: code === '310100' ? 'Shanghai (city)' : name,
      latitude: Number(lat),
      longitude: Number(lng),
      seedLink: link ?? null,
    };
  });
