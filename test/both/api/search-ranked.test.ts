import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

const ranked = async (text: string, filter = {}) => {
  const query = `query ($text: String!, $filter: EntityFilter) {
    search(text: $text, first: 100, filter: $filter) { totalCount nodes { score name entity { id } } }
  }`;
  const { search } = await api.data(query, { text, filter });
  expect(search.nodes).toHaveLength(search.totalCount);
  return search.nodes.map(
    ({ score, name, entity }: { score: number; name: string; entity: { id: string } }) =>
      `${score.toFixed(3)} ${entity.id} ${name}`,
  );
};

it('ranks the whole list for suzhou alike on both engines', async () => {
  expect(await ranked('suzhou')).toEqual([
    '1.000 city:suzhou Suzhou',
    '0.654 park:sip Suzhou Industrial Park',
    '0.644 dst:sip Suzhou Industrial Park (area)',
    '0.632 xp:suchu Suzhou-Chuzhou Modern Industrial Park',
    '0.613 park:taicang Suzhou (Taicang) National International Innovation Park for Advanced Manufacturing Technology',
    '0.429 xc:xc-tokyo Xiangcheng (Suzhou) liaison station in Tokyo',
    '0.425 xl:oscar Oxford Suzhou Centre for Advanced Research (OSCAR)',
    '0.421 xl:nusri National University of Singapore (Suzhou) Research Institute',
    '0.420 ins:dde-suzhou Deep-time Digital Earth Research Centre of Excellence (Suzhou)',
    '0.417 park:sz-jp China-Japan Regional Development Cooperation Demonstration Zone (Suzhou)',
  ]);
});

it('ranks the whole list for 苏州 alike on both engines', async () => {
  expect(await ranked('苏州')).toEqual([
    '1.000 city:suzhou 苏州',
    '0.667 park:sip 苏州工业园区',
    '0.640 dst:sip 苏州工业园区（行政区域）',
    '0.624 park:taicang 苏州（太仓）国家先进制造技术国际创新园',
    '0.236 xl:oscar 牛津大学高等研究院（苏州）',
    '0.233 xl:nusri 新加坡国立大学苏州研究院',
    '0.231 park:sz-jp 中日（苏州）地方发展合作示范区',
    '0.229 ins:dde-suzhou 深时数字地球卓越研究中心（苏州）',
  ]);
});

it('puts the core before its surroundings where names fit equally well', async () => {
  const layers = { CORE: 0, CONTEXT: 1, ENRICHMENT: 2 } as const;
  const query = '{ search(text: "创新中心", first: 100) { nodes { score entity { id layer } } } }';
  const { search } = await api.data(query);
  const keys = search.nodes.map(
    ({ score, entity }: { score: number; entity: { id: string; layer: keyof typeof layers } }) => [
      -score,
      layers[entity.layer],
      entity.id,
    ],
  );
  expect(keys.length).toBeGreaterThan(5);
  const inOrder = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  expect(keys).toEqual(inOrder);
});

it('looks only among what fits the filter', async () => {
  expect(await ranked('suzhou', { kinds: ['COOPERATION_PARK'], layers: ['CORE'] })).toEqual([
    '0.654 park:sip Suzhou Industrial Park',
    '0.613 park:taicang Suzhou (Taicang) National International Innovation Park for Advanced Manufacturing Technology',
    '0.417 park:sz-jp China-Japan Regional Development Cooperation Demonstration Zone (Suzhou)',
  ]);
});

it('finds the policy by the number of its document', async () => {
  expect((await ranked('沪科合〔2021〕26号')).map((hit: string) => hit.split(' ')[1])).toEqual(['doc:2021-26']);
});
