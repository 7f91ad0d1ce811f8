import type { Expectation } from './expectation.ts';
import { property, from, to } from './expectation.ts';

/** The six groups of kinds. A colour keeps 3:1 on white and on the dark ground (#1a1b1e). */
export const groups = [
  { name: 'places', labelZh: '地方', labelEn: 'Places', colour: '#2b7bba' },
  { name: 'actors', labelZh: '机构', labelEn: 'Actors', colour: '#16876a' },
  { name: 'platforms', labelZh: '平台', labelEn: 'Platforms', colour: '#d5592a' },
  { name: 'activities', labelZh: '活动', labelEn: 'Activities', colour: '#b4599b' },
  { name: 'topics', labelZh: '领域', labelEn: 'Topics', colour: '#a07800' },
  { name: 'policy', labelZh: '政策', labelEn: 'Policy', colour: '#74808c' },
] as const;

export type GroupName = (typeof groups)[number]['name'];

interface Declaration {
  typeName: string;
  group: GroupName;
  labelZh: string;
  labelEn: string;
  description: string;
  shape: string;
  /** Properties of this kind alone, in GraphQL's own notation; those of all kinds stand in entity.graphql. */
  fields?: Record<string, { type: string; description: string }>;
  expected?: Expectation[];
}

const text = (description: string) => ({ type: 'String', description });
const year = property('startYear', '起始年份', 'year of start');
const partner = from('PARTNERS_WITH', ['COUNTRY', 'COUNTRY_GROUP'], '合作国别', 'partner country');
const hostCity = from('LOCATED_IN', ['CITY'], '所在城市', 'host city');
const operator = to('OPERATES', ['INSTITUTION', 'REGION', 'COOPERATION_PARK'], '运营机构', 'operator');
const field = from('FOCUSES_ON', ['FIELD'], '领域', 'field');

const platformFields = {
  operatorsZh: text('Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity.'),
  operatorsEn: text('Who runs it, in words, in English.'),
  fieldsZh: text('What it works on, in words, in Chinese.'),
  fieldsEn: text('What it works on, in words, in English.'),
  partnerCodes: { type: '[String!]!', description: 'ISO 3166-1 alpha-2 codes of its partner countries, and EU.' },
  areaKm2: { type: 'Float', description: 'Area in square kilometres.' },
};

const declarations = {
  COUNTRY: {
    typeName: 'Country', group: 'places', labelZh: '国家', labelEn: 'Country', shape: 'ellipse',
    description: 'A country of ISO 3166-1.',
    fields: {
      isoAlpha2: text('ISO 3166-1 alpha-2 code.'), isoAlpha3: text('ISO 3166-1 alpha-3 code.'),
      isoNumeric: text('ISO 3166-1 numeric code, three digits.'),
      capitalZh: text('Capital, in Chinese.'), capitalEn: text('Capital, in English.'),
      agreementsEn: text('Agreements with China on science and technology, in words.'),
    },
    expected: [property('isoAlpha2', '国家代码', 'ISO code')],
  },
  COUNTRY_GROUP: {
    typeName: 'CountryGroup', group: 'places', labelZh: '国家集团', labelEn: 'Group of countries', shape: 'octagon',
    description: 'A bloc of countries, such as the European Union.',
    fields: { agreementsEn: text('Agreements with China on science and technology, in words.') },
  },
  REGION: {
    typeName: 'Region', group: 'places', labelZh: '地区', labelEn: 'Region', shape: 'round-rectangle',
    description: 'A province, a municipality or a region made of several.',
    fields: { agreementsEn: text('Agreements and memoranda on science and technology, in words.') },
  },
  CITY: {
    typeName: 'City', group: 'places', labelZh: '城市', labelEn: 'City', shape: 'round-pentagon',
    description: 'A city, county or district.',
    expected: [from('PART_OF', ['REGION', 'CITY'], '所属地区', 'region'), property('location', '坐标', 'point on the map')],
  },
  INSTITUTION: {
    typeName: 'Institution', group: 'actors', labelZh: '机构', labelEn: 'Institution', shape: 'rectangle',
    description: 'An agency, university, institute, enterprise, association, council or working body.',
  },
  INNOVATION_CENTRE: {
    typeName: 'InnovationCentre', group: 'platforms', labelZh: '海外创新中心', labelEn: 'Overseas innovation centre', shape: 'diamond',
    description: 'A centre abroad that incubates and transfers innovation.', fields: platformFields,
    expected: [
      partner, from('BELONGS_TO', ['REGION', 'CITY'], '归属地区', 'home region'), from('LOCATED_IN', ['CITY'], '海外所在城市', 'city abroad'),
      operator, year, field,
    ],
  },
  JOINT_LAB: {
    typeName: 'JointLab', group: 'platforms', labelZh: '联合实验室', labelEn: 'Joint laboratory', shape: 'hexagon',
    description: 'A laboratory, research centre or branch run by partners of several countries.', fields: platformFields,
    expected: [partner, from('LOCATED_IN', ['CITY', 'COOPERATION_PARK'], '所在地', 'place'), operator, year, field],
  },
  COOPERATION_PARK: {
    typeName: 'CooperationPark', group: 'platforms', labelZh: '合作园区', labelEn: 'Cooperation park', shape: 'barrel',
    description: 'A park or zone set up for cooperation with another country.', fields: platformFields,
    expected: [hostCity, partner, operator, year, field],
  },
  PROGRAMME: {
    typeName: 'Programme', group: 'activities', labelZh: '计划', labelEn: 'Programme', shape: 'star',
    description: 'A bilateral programme, a mega-science programme or a mechanism.', fields: platformFields,
    expected: [to('OPERATES', ['INSTITUTION', 'REGION'], '实施主体', 'body that runs it')],
  },
  PROJECT: {
    typeName: 'Project', group: 'activities', labelZh: '项目', labelEn: 'Project', shape: 'triangle',
    description: 'A piece of joint work with a beginning and an end.',
    expected: [to('PARTICIPATES_IN', ['INSTITUTION'], '参与机构', 'participant'), year],
  },
  EVENT: {
    typeName: 'Event', group: 'activities', labelZh: '活动', labelEn: 'Event', shape: 'tag',
    description: 'A forum, conference, fair or contest.',
    fields: { operatorsZh: platformFields.operatorsZh, operatorsEn: platformFields.operatorsEn },
    expected: [to('ORGANISES', ['INSTITUTION'], '主办机构', 'organiser'), from('LOCATED_IN', ['CITY'], '举办地', 'place'), year],
  },
  AGREEMENT: {
    typeName: 'Agreement', group: 'activities', labelZh: '协定', labelEn: 'Agreement', shape: 'cut-rectangle',
    description: 'An agreement or memorandum between governments.',
    expected: [to('PARTICIPATES_IN', ['COUNTRY', 'COUNTRY_GROUP', 'REGION'], '缔约方', 'party'), year],
  },
  FIELD: {
    typeName: 'Field', group: 'topics', labelZh: '领域', labelEn: 'Field', shape: 'ellipse',
    description: 'A field of science, technology or industry.',
  },
  POLICY: {
    typeName: 'Policy', group: 'policy', labelZh: '政策', labelEn: 'Policy', shape: 'rectangle',
    description: 'A policy, plan or guiding principle.',
    fields: { docNumber: text('Number of the document.') },
    expected: [to('ISSUES', ['INSTITUTION'], '发文机关', 'issuer'), year],
  },
  MEASURE: {
    typeName: 'Measure', group: 'policy', labelZh: '措施', labelEn: 'Measure', shape: 'round-rectangle',
    description: 'A pillar, measure or goal of a policy.',
    expected: [from('PART_OF', ['POLICY', 'MEASURE'], '所属政策', 'policy')],
  },
  CATEGORY: {
    typeName: 'Category', group: 'policy', labelZh: '类别', labelEn: 'Class', shape: 'diamond',
    description: 'A class of things that a policy calls for.',
    expected: [to('INSTANCE_OF', [], '实例', 'named instance')],
  },
  TARGET_GROUP: {
    typeName: 'TargetGroup', group: 'policy', labelZh: '目标群体', labelEn: 'Target group', shape: 'ellipse',
    description: 'Those whom a policy addresses.',
  },
} as const satisfies Record<string, Declaration>;

export type EntityKind = keyof typeof declarations;

/** A kind of entity with all its defaults filled in. */
export interface Kind extends Required<Declaration> {
  name: EntityKind;
}

export const kinds: readonly Kind[] = Object.entries(declarations).map(([name, declaration]) => ({
  fields: {},
  expected: [],
  ...declaration,
  name: name as EntityKind,
}));

export const kindNames = Object.keys(declarations) as EntityKind[];

const byName = new Map<string, Kind>(kinds.map((kind) => [kind.name, kind]));

/** The kind of this name, or undefined: names come from files and callers. */
export const kindNamed = (name: string): Kind | undefined => byName.get(name);
