/** A province or municipality of the Yangtze River Delta. */
export interface DeltaRegion {
  /** Its id in the graph, the one of the policy's seed. */
  id: string;
  /** ISO 3166-2, without the country: what GeoNames and ROR call it by. */
  code: string;
  nameZh: string;
  nameEn: string;
  subtype: 'municipality' | 'province';
}

export const deltaRegions: readonly DeltaRegion[] = [
  { id: 'reg:sh', code: 'SH', nameZh: '上海', nameEn: 'Shanghai', subtype: 'municipality' },
  { id: 'reg:js', code: 'JS', nameZh: '江苏', nameEn: 'Jiangsu', subtype: 'province' },
  { id: 'reg:zj', code: 'ZJ', nameZh: '浙江', nameEn: 'Zhejiang', subtype: 'province' },
  { id: 'reg:ah', code: 'AH', nameZh: '安徽', nameEn: 'Anhui', subtype: 'province' },
];

/** Where else in China an address may say that it is: a city of the same name there is not one of the delta. */
export const elsewhereInChina: ReadonlySet<string> = new Set(
  `beijing tianjin chongqing hebei shanxi shaanxi liaoning jilin heilongjiang fujian jiangxi shandong henan hubei hunan
  guangdong guangxi hainan sichuan guizhou yunnan tibet xizang gansu jiuquan qinghai ningxia xinjiang neimenggu mongolia
  taiwan`.split(/\s+/),
);
