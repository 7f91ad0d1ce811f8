import { type Declaration } from './declaration.ts';

/** What it is about. */
export const topics = {
  FIELD: {
    typeName: 'Field',
    group: 'topics',
    labelZh: '领域',
    labelEn: 'Field',
    shape: 'ellipse',
    description: 'A field of science, technology or industry.',
  },
} as const satisfies Record<string, Declaration>;
