import type { FacetName, SearchAsked } from '../api/search-questions.ts';

/** What one can narrow by, in the order in which it is offered. */
export const facetNames: readonly FacetName[] = ['KIND', 'REGION', 'COUNTRY', 'FIELD', 'LAYER', 'STATUS', 'SOURCE'];

/** Among what is looked for: of each facet any of these values. */
export type Scope = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const everywhere: Scope = {};

/** What is chosen, in the order in which facets are offered. */
export const chosenIn = (scope: Scope): { by: FacetName; id: string }[] =>
  facetNames.flatMap((by) => (scope[by] ?? []).map((id) => ({ by, id })));

/** Without what is chosen of a facet. */
export const without = (scope: Scope, by: FacetName): Scope => {
  const { [by]: _, ...rest } = scope;
  return rest;
};

/** With this value, or without it where it was chosen. */
export const toggled = (scope: Scope, by: FacetName, id: string): Scope => {
  const before = scope[by] ?? [];
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
  return after.length === 0 ? without(scope, by) : { ...scope, [by]: after };
};

type Given = readonly string[] | undefined;

/** Only what is given; null where nothing is. */
const named = (fields: Readonly<Record<string, Given>>) => {
  const given = Object.entries(fields).filter(([, values]) => values !== undefined);
  return given.length === 0 ? null : Object.fromEntries(given);
};

/** The question that a text and a scope make. */
export const askedOf = (text: string, scope: Scope): SearchAsked => ({
  text,
  filter: named({
    kinds: scope.KIND,
    layers: scope.LAYER,
    statuses: scope.STATUS,
    sources: scope.SOURCE,
  }) as SearchAsked['filter'],
  belonging: named({ regions: scope.REGION, countries: scope.COUNTRY, fields: scope.FIELD }),
});
