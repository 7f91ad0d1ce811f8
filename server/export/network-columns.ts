import { bestConfidence, originsOf, sourcesOf, type EntityRow, type LinkRow, type SourceRow } from '../graph/model.ts';
import type { Value } from '../exchange/table/table.ts';
import type { Column } from './language.ts';

type Row = EntityRow | LinkRow | SourceRow;

const field = (name: string, zh: string, en: string): Column<Row> => ({
  head: { zh, en },
  of: (row): Value => {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(value)) return value.join(' | ');
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  },
});

const several = (texts: readonly (string | null)[]): Value =>
  [...new Set(texts.filter((text) => text !== null))].join(' | ') || null;

/** What an entity or a link rests on: in short, and whole as JSON text. */
const basis: readonly Column<EntityRow | LinkRow>[] = [
  {
    head: { zh: '文件自己的说法', en: 'attributes' },
    of: ({ attributes }) => {
      const pairs = ((attributes ?? []) as readonly string[]).map((text) => JSON.parse(text) as [string, unknown]);
      return pairs.length > 0 ? JSON.stringify(Object.fromEntries(pairs)) : null;
    },
  },
  { head: { zh: '可信程度', en: 'confidence' }, of: ({ evidence }) => bestConfidence(evidence) },
  { head: { zh: '出处类别', en: 'origins' }, of: ({ evidence }) => several(originsOf(evidence)) },
  { head: { zh: '来源编号', en: 'source ids' }, of: ({ evidence }) => several(sourcesOf(evidence)) },
  { head: { zh: '原文', en: 'quotes' }, of: ({ evidence }) => several(evidence.map(({ quote }) => quote)) },
  { head: { zh: '证据', en: 'evidence' }, of: ({ evidence }) => JSON.stringify(evidence) },
];

export const entityColumns: readonly Column<EntityRow>[] = [
  field('id', '编号', 'id'),
  field('kind', '类型', 'kind'),
  field('subtype', '细类', 'subtype'),
  field('layer', '层', 'layer'),
  field('nameZh', '中文名', 'name (zh)'),
  field('nameEn', '英文名', 'name (en)'),
  field('nameEnOrigin', '英文名出处', 'name (en) from'),
  field('aliases', '别名', 'aliases'),
  field('identifiers', '外部编号', 'identifiers'),
  field('status', '状态', 'status'),
  field('startYear', '起始年', 'start year'),
  field('docNumber', '文号', 'document number'),
  field('placeZh', '地点', 'place (zh)'),
  field('placeEn', '地点（英文）', 'place (en)'),
  field('latitude', '纬度', 'latitude'),
  field('longitude', '经度', 'longitude'),
  field('locationNote', '坐标说明', 'coordinates note'),
  field('isoAlpha2', 'ISO 二位码', 'iso alpha2'),
  field('isoAlpha3', 'ISO 三位码', 'iso alpha3'),
  field('isoNumeric', 'ISO 数字码', 'iso numeric'),
  field('capitalZh', '首都', 'capital (zh)'),
  field('capitalEn', '首都（英文）', 'capital (en)'),
  field('areaKm2', '面积（平方公里）', 'area km2'),
  field('partnerCodes', '合作国代码', 'partner codes'),
  field('operatorsZh', '运营方', 'operators (zh)'),
  field('operatorsEn', '运营方（英文）', 'operators (en)'),
  field('fieldsZh', '领域', 'fields (zh)'),
  field('fieldsEn', '领域（英文）', 'fields (en)'),
  field('agreementsEn', '协定', 'agreements'),
  field('website', '网址', 'website'),
  field('descriptionZh', '说明', 'description (zh)'),
  field('descriptionEn', '说明（英文）', 'description (en)'),
  field('noteZh', '附注', 'note (zh)'),
  field('noteEn', '附注（英文）', 'note (en)'),
  ...basis,
];

export const linkColumns: readonly Column<LinkRow>[] = [
  field('id', '编号', 'id'),
  field('from', '起点', 'from'),
  field('kind', '关系', 'kind'),
  field('to', '终点', 'to'),
  field('status', '状态', 'status'),
  field('relation', '细类', 'relation'),
  field('verb', '原文动词', 'verb'),
  field('since', '起始年', 'since'),
  field('until', '终止年', 'until'),
  field('weight', '权重', 'weight'),
  field('noteZh', '附注', 'note (zh)'),
  field('noteEn', '附注（英文）', 'note (en)'),
  ...basis,
];

export const sourceColumns: readonly Column<SourceRow>[] = [
  field('id', '编号', 'id'),
  field('kind', '类别', 'kind'),
  field('titleZh', '标题', 'title (zh)'),
  field('titleEn', '英文标题', 'title (en)'),
  field('publisher', '发布者', 'publisher'),
  field('licence', '许可', 'licence'),
  field('credit', '署名', 'credit'),
  field('url', '网址', 'address'),
  field('speaksFor', '所述范围', 'speaks for'),
  field('fileHashes', '文件指纹', 'file hashes'),
  field('noteZh', '附注', 'note (zh)'),
  field('noteEn', '附注（英文）', 'note (en)'),
];
