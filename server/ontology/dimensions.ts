import type { EntityKind } from './kinds.ts';
import { linkKindNamed, type LinkKindName } from './link-kinds.ts';

/** One step from an entity to others: over links of a kind, along them or against, once or again and again. */
export interface RouteStep {
  link: LinkKindName;
  against?: boolean;
  again?: boolean;
}

/** A way of looking at units of cooperation: who or what a unit stands for, and how that is read from its links. */
export interface Dimension {
  labelZh: string;
  labelEn: string;
  /** Kinds of its members; empty where the members are the kinds of units themselves. */
  kinds: readonly EntityKind[];
  /** Subtypes of its members, where only some count: a province, but not a region made of provinces. */
  subtypes?: readonly string[];
  /** Subtypes that are no members: the home country is nobody's partner. */
  withoutSubtypes?: readonly string[];
  /** Each leads from a unit to members; without a step the unit itself is the member. */
  routes: readonly (readonly RouteStep[])[];
}

const inside: RouteStep = { link: 'PART_OF', again: true };
const runBy: RouteStep = { link: 'OPERATES', against: true };
const organisedBy: RouteStep = { link: 'ORGANISES', against: true };
const joinedBy: RouteStep = { link: 'PARTICIPATES_IN', against: true };

const declarations = {
  COUNTRY: {
    labelZh: '合作国别',
    labelEn: 'Partner country',
    kinds: ['COUNTRY', 'COUNTRY_GROUP'],
    withoutSubtypes: ['home'],
    routes: [
      [{ link: 'PARTNERS_WITH' }],
      [{ link: 'PARTNERS_WITH', against: true }],
      [joinedBy, { link: 'LOCATED_IN', again: true }, inside],
    ],
  },
  REGION: {
    labelZh: '地区',
    labelEn: 'Region',
    kinds: ['REGION'],
    subtypes: ['province', 'municipality'],
    routes: [
      [{ link: 'BELONGS_TO' }, inside],
      [{ link: 'LOCATED_IN', again: true }, inside],
      [runBy, { link: 'BELONGS_TO', again: true }],
      [organisedBy, { link: 'BELONGS_TO', again: true }],
    ],
  },
  FIELD: { labelZh: '领域', labelEn: 'Field', kinds: ['FIELD'], routes: [[{ link: 'FOCUSES_ON' }]] },
  INSTITUTION: {
    labelZh: '机构',
    labelEn: 'Institution',
    kinds: ['INSTITUTION'],
    routes: [[runBy], [organisedBy], [joinedBy]],
  },
  CITY: { labelZh: '城市', labelEn: 'City', kinds: ['CITY'], routes: [[{ link: 'LOCATED_IN', again: true }]] },
  PROGRAMME: { labelZh: '计划', labelEn: 'Programme', kinds: ['PROGRAMME'], routes: [[]] },
  KIND: { labelZh: '类型', labelEn: 'Kind of unit', kinds: [], routes: [] },
} as const satisfies Record<string, Dimension>;

export type DimensionName = keyof typeof declarations;

export const dimensionNames = Object.keys(declarations) as DimensionName[];

export const dimensionNamed = (name: DimensionName): Dimension => declarations[name];

/** True when a unit of this kind can have members of a dimension: when a route can start from it. */
export const canHaveMembers = (kind: string, { kinds, routes }: Dimension): boolean =>
  kinds.length === 0 ||
  routes.some(([first]: readonly RouteStep[]) => {
    if (!first) return (kinds as readonly string[]).includes(kind);
    const link = linkKindNamed(first.link);
    return ((first.against ? link?.toKinds : link?.fromKinds) as readonly string[] | undefined)?.includes(kind);
  });
