import { type Declaration } from './declaration.ts';
import { platformFields } from './platforms.ts';
import { from, startYear, to } from './expectation.ts';

/** What partners do together: units of cooperation. */
export const activities = {
  PROGRAMME: {
    typeName: 'Programme',
    group: 'activities',
    labelZh: '计划',
    labelEn: 'Programme',
    shape: 'star',
    description: 'A bilateral programme, a mega-science programme or a mechanism.',
    fields: platformFields,
    expected: [to('OPERATES', ['INSTITUTION', 'REGION'], '实施主体', 'body that runs it', 'operatorsZh'), startYear],
  },
  PROJECT: {
    typeName: 'Project',
    group: 'activities',
    labelZh: '项目',
    labelEn: 'Project',
    shape: 'triangle',
    description: 'A piece of joint work with a beginning and an end.',
    expected: [to('PARTICIPATES_IN', ['INSTITUTION'], '参与机构', 'participant'), startYear],
  },
  EVENT: {
    typeName: 'Event',
    group: 'activities',
    labelZh: '活动',
    labelEn: 'Event',
    shape: 'tag',
    description: 'A forum, conference, fair or contest.',
    fields: { operatorsZh: platformFields.operatorsZh, operatorsEn: platformFields.operatorsEn },
    expected: [
      to('ORGANISES', ['INSTITUTION'], '主办机构', 'organiser', 'operatorsZh'),
      from('LOCATED_IN', ['CITY'], '举办地', 'place', 'placeZh'),
      startYear,
    ],
  },
  AGREEMENT: {
    typeName: 'Agreement',
    group: 'activities',
    labelZh: '协定',
    labelEn: 'Agreement',
    shape: 'cut-rectangle',
    description: 'An agreement or memorandum between governments.',
    expected: [to('PARTICIPATES_IN', ['COUNTRY', 'COUNTRY_GROUP', 'REGION'], '缔约方', 'party'), startYear],
  },
} as const satisfies Record<string, Declaration>;
