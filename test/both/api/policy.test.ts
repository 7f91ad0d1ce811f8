import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

const namesOf = (nodes: { id: string; nameZh: string }[]) => nodes.map(({ id, nameZh }) => `${id} ${nameZh}`);

it('tells of 中新苏州工业园区 what it is, what it rests on and how it is linked', async () => {
  const { node } = await api.data(
    '{ node(id: "park:sip") { __typename id ... on Entity { nameZh nameEn kind layer evidence { quote locator origin confidence source { id title } } links(first: 50) { totalCount nodes { id kind status from { id } to { id nameZh } evidence { quote origin } } } } } }',
  );
  const { evidence, links, ...itself } = node;
  expect(itself).toEqual({
    __typename: 'CooperationPark',
    id: 'park:sip',
    nameZh: '中新苏州工业园区',
    nameEn: 'China-Singapore Suzhou Industrial Park (SIP)',
    kind: 'COOPERATION_PARK',
    layer: 'CORE',
  });
  expect(evidence).toHaveLength(17);
  expect(evidence[0]).toEqual({
    quote: '中新苏州工业园区',
    locator: '三（二）#char=997,1005',
    origin: 'DOCUMENT',
    confidence: 'VERIFIED',
    source: {
      id: 'src:policy-2021-26',
      title: '关于推进长三角科技创新共同体协同开放创新的实施意见（沪科合〔2021〕26号）',
    },
  });
  expect(links.totalCount).toBe(11);
  const sentences = links.nodes.map(
    (link: { kind: string; status: string; from: { id: string }; to: { id: string } }) =>
      `${link.from.id} ${link.kind} ${link.to.id} ${link.status}`,
  );
  expect(sentences).toEqual([
    'm:2.4 CALLS_FOR park:sip TO_STRENGTHEN',
    'park:sip INSTANCE_OF cat:parks EXISTING',
    'park:sip LOCATED_IN city:suzhou EXISTING',
    'park:sip PARTNERS_WITH cty:SG EXISTING',
    'park:sip LOCATED_IN dst:sip EXISTING',
    'xl:fi-nano LOCATED_IN park:sip EXISTING',
    'xl:cz-sip LOCATED_IN park:sip EXISTING',
    'xl:nl-sip LOCATED_IN park:sip EXISTING',
    'xl:astar LOCATED_IN park:sip EXISTING',
    'xl:oscar LOCATED_IN park:sip EXISTING',
    'park:sip SUPPORTS xp:suchu EXISTING',
  ]);
  const partner = links.nodes.find((link: { kind: string }) => link.kind === 'PARTNERS_WITH');
  expect(partner).toMatchObject({
    to: { nameZh: '新加坡' },
    evidence: [{ quote: '中新苏州工业园区', origin: 'NAME' }],
  });
});

it('finds the ten parks of the policy', async () => {
  const { entities } = await api.data(
    '{ entities(filter: { kinds: [COOPERATION_PARK], layers: [CORE] }, first: 100) { totalCount nodes { id nameZh } } }',
  );
  expect(entities.totalCount).toBe(10);
  expect(namesOf(entities.nodes)).toEqual([
    'park:cicp 中以常州创新园',
    'park:cih 中以（上海）创新园',
    'park:hefei-de 合肥国家中德智能制造国际创新园',
    'park:jiashan-nl 中荷（嘉善）产业合作园',
    'park:sip 中新苏州工业园区',
    'park:snei 中新南京生态科技岛',
    'park:sz-jp 中日（苏州）地方发展合作示范区',
    'park:taicang 苏州（太仓）国家先进制造技术国际创新园',
    'park:wanxiang 杭州万向国际聚能城',
    'park:wuxi-eu 中欧（无锡）生命科技创新产业园',
  ]);
});

it.each([
  ['INNOVATION_CENTRE', null, ['ctr:cr 安徽哥斯达黎加科技园', 'ctr:il 以色列江苏创新中心', 'ctr:ru 上海中俄创新中心']],
  [
    'EVENT',
    null,
    [
      'evt:ahfair 中国（安徽）科技创新成果转化交易会',
      'evt:innomatch 全球技术转移大会',
      'evt:jscitt 中国•江苏国际产学研合作论坛暨跨国技术转移大会',
      'evt:pujiang 浦江创新论坛',
      'evt:wic 世界互联网大会',
      'evt:wlf 世界顶尖科学家论坛',
      'evt:wmc 世界制造业大会',
      'evt:wyss 世界青年科学家峰会',
    ],
  ],
  [
    'PROGRAMME',
    ['mega_science'],
    [
      'mega:brain 全脑介观神经联结图谱',
      'mega:dde 深时数字地球',
      'mega:east EAST超导托卡马克核聚变实验装置',
      'mega:iodp 国际大洋发现计划（IODP）',
      'mega:iter 国际热核聚变实验堆（ITER）计划',
      'mega:ska 平方公里阵列射电望远镜（SKA）',
    ],
  ],
])('names every %s of the core layer', async (kind, subtypes, expected) => {
  const { entities } = await api.data(
    'query ($filter: EntityFilter) { entities(filter: $filter, first: 100) { totalCount nodes { id nameZh } } }',
    { filter: { kinds: [kind], layers: ['CORE'], subtypes } },
  );
  expect(namesOf(entities.nodes)).toEqual(expected);
  expect(entities.totalCount).toBe(expected.length);
});
