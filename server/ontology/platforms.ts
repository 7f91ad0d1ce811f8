import { text, type Declaration } from './declaration.ts';
import { from, startYear, to } from './expectation.ts';

/** What is known in words of a unit, beside its links. */
export const platformFields = {
  operatorsZh: text('Who runs it, in words, in Chinese; a link OPERATES where the operator is an entity.'),
  operatorsEn: text('Who runs it, in words, in English.'),
  fieldsZh: text('What it works on, in words, in Chinese.'),
  fieldsEn: text('What it works on, in words, in English.'),
  partnerCodes: { type: '[String!]!', description: 'ISO 3166-1 alpha-2 codes of its partner countries, and EU.' },
  areaKm2: { type: 'Float', description: 'Area in square kilometres.' },
};
const partner = from('PARTNERS_WITH', ['COUNTRY', 'COUNTRY_GROUP'], '合作国别', 'partner country', 'partnerCodes');
const hostCity = from('LOCATED_IN', ['CITY'], '所在城市', 'host city', 'placeZh');
const operator = to('OPERATES', ['INSTITUTION', 'REGION', 'COOPERATION_PARK'], '运营机构', 'operator', 'operatorsZh');
const field = from('FOCUSES_ON', ['FIELD'], '领域', 'field', 'fieldsZh');

/** What partners run together and what stays: units of cooperation. */
export const platforms = {
  INNOVATION_CENTRE: {
    typeName: 'InnovationCentre',
    group: 'platforms',
    labelZh: '海外创新中心',
    labelEn: 'Overseas innovation centre',
    shape: 'diamond',
    description: 'A centre abroad that incubates and transfers innovation.',
    fields: platformFields,
    expected: [
      partner,
      from('BELONGS_TO', ['REGION', 'CITY'], '归属地区', 'home region'),
      from('LOCATED_IN', ['CITY'], '海外所在城市', 'city abroad'),
      operator,
      startYear,
      field,
    ],
  },
  JOINT_LAB: {
    typeName: 'JointLab',
    group: 'platforms',
    labelZh: '联合实验室',
    labelEn: 'Joint laboratory',
    shape: 'hexagon',
    description: 'A laboratory, research centre or branch run by partners of several countries.',
    fields: platformFields,
    expected: [
      partner,
      from('LOCATED_IN', ['CITY', 'COOPERATION_PARK'], '所在地', 'place', 'placeZh'),
      operator,
      startYear,
      field,
    ],
  },
  COOPERATION_PARK: {
    typeName: 'CooperationPark',
    group: 'platforms',
    labelZh: '合作园区',
    labelEn: 'Cooperation park',
    shape: 'bottom-round-rectangle',
    description: 'A park or zone set up for cooperation with another country.',
    fields: platformFields,
    expected: [hostCity, partner, operator, startYear, field],
  },
} as const satisfies Record<string, Declaration>;
