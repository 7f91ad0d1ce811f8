import type { GroupName } from './declaration.ts';
import { kinds, type EntityKind } from './kinds.ts';

const inGroups = (...names: GroupName[]) => kinds.filter((kind) => names.includes(kind.group)).map((kind) => kind.name);

const places = inGroups('places');
const platforms = inGroups('platforms');
const activities = inGroups('activities');
const units = [...platforms, ...activities];
const actors = inGroups('actors');
/** What a class that a policy calls for can be named by. */
const nameable = [...units, ...actors, ...places, ...inGroups('topics'), 'POLICY'] as const;
/** Kinds that hold classes beside instances, see `isClass`. */
const classes = ['CATEGORY', 'TARGET_GROUP', 'PROGRAMME', 'FIELD', 'INSTITUTION'] as const;

interface Declaration {
  labelZh: string;
  labelEn: string;
  directed: boolean;
  fromKinds: readonly EntityKind[];
  toKinds: readonly EntityKind[];
}

const declarations = {
  ISSUES: { labelZh: '发布', labelEn: 'issues', directed: true, fromKinds: actors, toKinds: ['POLICY'] },
  PART_OF: {
    labelZh: '属于',
    labelEn: 'is part of',
    directed: true,
    fromKinds: ['CITY', 'REGION', 'INSTITUTION', 'EVENT', 'MEASURE'],
    toKinds: ['CITY', 'REGION', 'COUNTRY', 'INSTITUTION', 'INNOVATION_CENTRE', 'EVENT', 'MEASURE', 'POLICY'],
  },
  BELONGS_TO: {
    labelZh: '归属',
    labelEn: 'belongs to',
    directed: true,
    fromKinds: [...actors, ...units],
    toKinds: ['REGION', 'CITY'],
  },
  LOCATED_IN: {
    labelZh: '位于',
    labelEn: 'is located in',
    directed: true,
    fromKinds: ['CITY', ...actors, ...units, 'CATEGORY', 'TARGET_GROUP'],
    toKinds: [...places, 'COOPERATION_PARK'],
  },
  PARTNERS_WITH: {
    labelZh: '合作',
    labelEn: 'partners with',
    directed: false,
    fromKinds: [...units, ...places, ...actors, 'CATEGORY', 'TARGET_GROUP'],
    toKinds: [...places, ...units, ...actors, 'TARGET_GROUP'],
  },
  OPERATES: {
    labelZh: '运营',
    labelEn: 'operates',
    directed: true,
    fromKinds: [...actors, ...platforms, 'REGION', 'TARGET_GROUP'],
    toKinds: [...units, 'CATEGORY'],
  },
  ORGANISES: {
    labelZh: '主办',
    labelEn: 'organises',
    directed: true,
    fromKinds: actors,
    toKinds: ['EVENT', 'CATEGORY'],
  },
  PARTICIPATES_IN: {
    labelZh: '参与',
    labelEn: 'participates in',
    directed: true,
    fromKinds: [...places, ...actors, ...platforms, 'TARGET_GROUP'],
    toKinds: [...activities, ...actors, 'CATEGORY'],
  },
  FOCUSES_ON: {
    labelZh: '聚焦',
    labelEn: 'focuses on',
    directed: true,
    fromKinds: [...units, ...actors, 'MEASURE', 'TARGET_GROUP'],
    toKinds: ['FIELD'],
  },
  INSTANCE_OF: {
    labelZh: '属于类别',
    labelEn: 'is an instance of',
    directed: true,
    fromKinds: nameable,
    toKinds: classes,
  },
  MAY_BE_INSTANCE_OF: {
    labelZh: '可能属于类别',
    labelEn: 'may be an instance of',
    directed: true,
    fromKinds: nameable,
    toKinds: classes,
  },
  CALLS_FOR: {
    labelZh: '要求',
    labelEn: 'calls for',
    directed: true,
    fromKinds: ['POLICY', 'MEASURE', ...actors],
    toKinds: [...units, ...actors, 'MEASURE', 'CATEGORY', 'TARGET_GROUP'],
  },
  PRIORITISES: {
    labelZh: '列为重点',
    labelEn: 'prioritises',
    directed: true,
    fromKinds: ['MEASURE', 'POLICY', 'REGION'],
    toKinds: ['COUNTRY', 'COUNTRY_GROUP', 'FIELD', 'CATEGORY'],
  },
  REFERS_TO: {
    labelZh: '依据或涉及',
    labelEn: 'refers to',
    directed: true,
    fromKinds: ['POLICY', 'MEASURE'],
    toKinds: ['POLICY', ...actors, 'CATEGORY', 'TARGET_GROUP'],
  },
  APPLIES_TO: {
    labelZh: '适用于',
    labelEn: 'applies to',
    directed: true,
    fromKinds: ['PROGRAMME', ...actors],
    toKinds: [...places, ...actors, 'CATEGORY', 'TARGET_GROUP'],
  },
  SUPPORTS: {
    labelZh: '支持',
    labelEn: 'supports',
    directed: true,
    fromKinds: [...actors, ...units, 'CATEGORY'],
    toKinds: [...actors, ...units, 'CATEGORY', 'TARGET_GROUP'],
  },
} as const satisfies Record<string, Declaration>;

export type LinkKindName = keyof typeof declarations;

/** A kind of link, with the kinds that its ends may have. */
export interface LinkKind extends Declaration {
  name: LinkKindName;
}

export const linkKinds: readonly LinkKind[] = Object.entries(declarations).map(([name, declaration]) => ({
  ...declaration,
  name: name as LinkKindName,
}));

const byName = new Map<string, LinkKind>(linkKinds.map((kind) => [kind.name, kind]));

/** The link kind of this name, or undefined: names come from files and callers. */
export const linkKindNamed = (name: string): LinkKind | undefined => byName.get(name);
