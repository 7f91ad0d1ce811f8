import type { ReasonFor } from './weights.ts';
import type { Proposal } from './proposals.ts';

/** What must speak for a pair for a rule to join it: one of each list. Nothing may speak against it. */
const rules = {
  SAME_IDENTIFIER: [['IDENTIFIER_EQUAL']],
  NAME_AND_CITY: [['NAME_EQUAL'], ['CITY_EQUAL', 'NEAR']],
  NAME_AND_COUNTRY: [['NAME_EQUAL'], ['COUNTRY_EQUAL']],
  CORE_AND_CITY: [
    ['NAME_EQUAL', 'CORE_EQUAL'],
    ['CITY_EQUAL', 'NEAR'],
  ],
  CORE_AND_COUNTRY: [['NAME_EQUAL', 'CORE_EQUAL'], ['COUNTRY_EQUAL']],
} as const satisfies Record<string, readonly (readonly ReasonFor[])[]>;

export type RuleName = keyof typeof rules;

/** Whether a rule joins a pair. */
export const joins = (rule: RuleName, { reasonsFor, reasonsAgainst }: Proposal): boolean => {
  const codes = new Set(reasonsFor.map(({ code }) => code));
  const wanted: readonly (readonly ReasonFor[])[] = rules[rule];
  return reasonsAgainst.length === 0 && wanted.every((any) => any.some((code) => codes.has(code)));
};
