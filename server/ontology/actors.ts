import { type Declaration } from './declaration.ts';

/** Who acts. */
export const actors = {
  INSTITUTION: {
    typeName: 'Institution',
    group: 'actors',
    labelZh: '机构',
    labelEn: 'Institution',
    shape: 'rectangle',
    description: 'An agency, university, institute, enterprise, association, council or working body.',
  },
} as const satisfies Record<string, Declaration>;
