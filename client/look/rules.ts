import { onSource, toCountry, toField, toRegion, type Belongs } from './belongs.ts';
import type { MeasureName } from '../measures/measures.ts';
import type { ColourBy, SizeBy } from '../store/picture.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import type { Part } from '../store/filtering/part.ts';
import { isFold } from '../store/projecting/folded.ts';

/** How figures are written, and whether the steps of their scale grow: few are large, most are small. */
export interface Amount {
  written: 'whole' | 'year' | 'share' | 'decimal';
  growing?: boolean;
}

type From = { measure: MeasureName } | { property: (entity: DrawnEntity) => string | number | null | undefined };

/** Where the value of an entity comes from, and whether it is one of several or an amount. */
export type AmountRule = From & { amount: Amount };
export type Rule =
  | AmountRule
  | (From & { among: readonly string[] | 'communities' })
  /** What it has to do with, each with a name of its own. */
  | { belongs: Belongs };

const nothing: Part = { entities: [], links: [] };

const year: AmountRule = { property: ({ startYear }) => startYear, amount: { written: 'year' } };
const links: AmountRule = { measure: 'degree', amount: { written: 'whole', growing: true } };
const betweenness: AmountRule = { measure: 'betweenness', amount: { written: 'share', growing: true } };
const constraint: AmountRule = { measure: 'constraint', amount: { written: 'decimal' } };

export const statuses = ['EXISTING', 'TO_STRENGTHEN', 'TO_BUILD', 'TO_JOIN', 'TO_EXPLORE'];

export const layers = ['CORE', 'CONTEXT', 'ENRICHMENT'];
export const confidences = ['VERIFIED', 'INFERRED', 'UNVERIFIED'];

/** What colour can tell; null for the colours that the ontology gives to kinds. */
export const colourRules: Readonly<Record<ColourBy, Rule | null>> = {
  KIND: null,
  STATUS: { property: ({ status }) => status, among: statuses },
  LAYER: { property: ({ layer }) => layer, among: layers },
  CONFIDENCE: { property: ({ confidence }) => confidence, among: confidences },
  YEAR: year,
  LINKS: links,
  BETWEENNESS: betweenness,
  CONSTRAINT: constraint,
  COMMUNITY: { measure: 'leiden', among: 'communities' },
  REGION: { belongs: toRegion },
  COUNTRY: { belongs: toCountry },
  FIELD: { belongs: toField },
  SOURCE: { belongs: onSource },
};

/** What size can tell; null for the sizes that the picture gives by links, 'same' for one size of all. */
export const sizeRules: Readonly<Record<SizeBy, AmountRule | 'same' | null>> = {
  LINKS: null,
  BETWEENNESS: betweenness,
  CONSTRAINT: constraint,
  YEAR: year,
  NOTHING: 'same',
};

/** Stands for the value of what has several. */
export const several = 'SEVERAL';

const belonging = (belongs: Belongs, part: Part) => {
  const valuesOf = belongs(part);
  return ({ id, stands }: DrawnEntity) => {
    // What stands for a kind as a whole has to do with what its members have.
    const values = isFold(id) ? [...new Set(stands.flatMap(valuesOf))] : valuesOf(id);
    return values.length > 1 ? several : (values[0] ?? null);
  };
};

/** The value of an entity by a rule. What stands for a kind as a whole has no properties of its own. */
export const valueBy = (rule: Rule, measured: ReadonlyMap<string, number>, part: Part = nothing) =>
  'belongs' in rule
    ? belonging(rule.belongs, part)
    : (entity: DrawnEntity) =>
        ('measure' in rule ? measured.get(entity.id) : isFold(entity.id) ? null : rule.property(entity)) ?? null;
