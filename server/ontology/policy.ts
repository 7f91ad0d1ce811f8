import { text, type Declaration } from './declaration.ts';
import { from, startYear, to } from './expectation.ts';

/** What a policy says. */
export const policy = {
  POLICY: {
    typeName: 'Policy',
    group: 'policy',
    labelZh: '政策',
    labelEn: 'Policy',
    shape: 'rectangle',
    description: 'A policy, plan or guiding principle.',
    fields: { docNumber: text('Number of the document.') },
    expected: [to('ISSUES', ['INSTITUTION'], '发文机关', 'issuer'), startYear],
  },
  MEASURE: {
    typeName: 'Measure',
    group: 'policy',
    labelZh: '措施',
    labelEn: 'Measure',
    shape: 'round-rectangle',
    description: 'A pillar, measure or goal of a policy.',
    expected: [from('PART_OF', ['POLICY', 'MEASURE'], '所属政策', 'policy')],
  },
  CATEGORY: {
    typeName: 'Category',
    group: 'policy',
    labelZh: '类别',
    labelEn: 'Class',
    shape: 'diamond',
    description: 'A class of things that a policy calls for.',
    expected: [to('INSTANCE_OF', [], '实例', 'named instance')],
  },
  TARGET_GROUP: {
    typeName: 'TargetGroup',
    group: 'policy',
    labelZh: '目标群体',
    labelEn: 'Target group',
    shape: 'ellipse',
    description: 'Those whom a policy addresses.',
  },
} as const satisfies Record<string, Declaration>;
