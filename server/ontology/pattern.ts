import { expectedProperties } from './expected-properties.ts';
import { kindNames } from './kinds.ts';
import { linkKindNamed, type LinkKindName } from './link-kinds.ts';
import { units } from './units.ts';

/** Kinds of entities, with subtypes where only some count; `*` is any kind. */
export interface Sort {
  kinds: readonly string[] | null;
  subtypes: readonly string[] | null;
}

/** One step over links of some kinds, along them (`->`) or against (`<-`), to entities of a sort. */
export interface PatternStep {
  along: boolean;
  links: readonly LinkKindName[];
  sort: Sort;
}

/** Whom an obligation has to hold for: everything of a sort, or what the measure leads to over one step. */
export type SubjectPattern = { every: Sort } | { step: PatternStep };

/** What each of them has to have: ends of steps, units that stand for it, or a property. */
export type ExpectedPattern = { steps: readonly PatternStep[] } | { units: Sort } | { property: string };

/** A pattern that cannot be read, with the reason. */
export class PatternError extends Error {}

const sortForm = /^(?<kinds>\*|[A-Z_]+(?:\|[A-Z_]+)*)(?:\[(?<subtypes>[a-z_]+(?:\|[a-z_]+)*)\])?$/;
const stepForm = /^(?<arrow>->|<-)(?<links>[A-Z_]+(?:\|[A-Z_]+)*)\s+(?<sort>\S+)$/;

const readSort = (text: string): Sort => {
  const groups = sortForm.exec(text)?.groups;
  if (!groups) throw new PatternError(`"${text}" names no kinds: write KIND, KIND|KIND, KIND[subtype] or *`);
  const kinds = groups['kinds'] === '*' ? null : (groups['kinds'] ?? '').split('|');
  const unknown = kinds?.find((kind) => !kindNames.some((name) => name === kind));
  if (unknown) throw new PatternError(`the ontology knows no kind ${unknown}`);
  return { kinds, subtypes: groups['subtypes']?.split('|') ?? null };
};

/** Kinds that the other end of a link may have, along it or against it. */
const endsOf = (name: string, along: boolean): readonly string[] => {
  const link = linkKindNamed(name);
  return (along ? link?.toKinds : link?.fromKinds) ?? [];
};

const readStep = (text: string): PatternStep => {
  const groups = stepForm.exec(text)?.groups;
  if (!groups) throw new PatternError(`"${text}" is no step: write ->LINK KIND or <-LINK KIND`);
  const links = (groups['links'] ?? '').split('|').map((name) => {
    const link = linkKindNamed(name);
    if (!link) throw new PatternError(`the ontology knows no kind of link ${name}`);
    return link.name;
  });
  const along = groups['arrow'] === '->';
  const sort = readSort(groups['sort'] ?? '');
  for (const kind of sort.kinds ?? []) {
    if (links.some((name) => endsOf(name, along).some((end) => end === kind))) continue;
    throw new PatternError(`no ${links.join('|')} ${along ? 'points to' : 'starts from'} ${kind}`);
  }
  return { along, links, sort };
};

/** `every REGION[province|municipality]`, or a step from the measure such as `->PRIORITISES COUNTRY`. */
export const readSubjects = (text: string): SubjectPattern =>
  text.startsWith('every ') ? { every: readSort(text.slice('every '.length)) } : { step: readStep(text) };

/**
 * `<-PARTNERS_WITH PROGRAMME[bilateral]`, steps one after another with `; `, `units COOPERATION_PARK|JOINT_LAB` for units
 * that stand for the subject in the dimension that it belongs to, or `.startYear` for a property.
 */
export const readExpected = (text: string): ExpectedPattern => {
  if (text.startsWith('.')) {
    const property = text.slice(1);
    if (expectedProperties.includes(property)) return { property };
    throw new PatternError(`${property} is no property that is looked at; there are ${expectedProperties.join(', ')}`);
  }
  if (!text.startsWith('units ')) return { steps: text.split(/;\s*/).map(readStep) };
  const sort = readSort(text.slice('units '.length));
  const other = sort.kinds?.find((kind) => !units.some((unit) => unit === kind));
  if (other) throw new PatternError(`${other} is no kind of unit`);
  return { units: sort };
};

/** True for an entity of the sort. */
export const isOfSort = ({ kinds, subtypes }: Sort, entity: { kind: string; subtype: string | null }): boolean =>
  (kinds === null || kinds.includes(entity.kind)) && (subtypes === null || subtypes.includes(entity.subtype ?? ''));
