import type { Expectation } from './expectation.ts';

/** The six groups of kinds. A colour keeps 3:1 on white and on the dark ground (#1a1b1e). */
export const groups = [
  { name: 'places', labelZh: '地方', labelEn: 'Places', colour: '#2b7bba' },
  { name: 'actors', labelZh: '机构', labelEn: 'Actors', colour: '#16876a' },
  { name: 'platforms', labelZh: '平台', labelEn: 'Platforms', colour: '#d5592a' },
  { name: 'activities', labelZh: '合作活动', labelEn: 'Activities', colour: '#b4599b' },
  { name: 'topics', labelZh: '领域', labelEn: 'Topics', colour: '#a07800' },
  { name: 'policy', labelZh: '政策', labelEn: 'Policy', colour: '#74808c' },
] as const;

export type GroupName = (typeof groups)[number]['name'];

/** What is declared of a kind of entity, once and for all. */
export interface Declaration {
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

/** A property that is text. */
export const text = (description: string) => ({ type: 'String', description });
