import { kinds, type Kind } from './kinds.ts';

/** Properties that a kind should have, and those that tell an expected link in words. */
export const propertiesExpectedOf = ({ expected }: Kind): string[] =>
  expected.flatMap(({ property, words }) => [property, words]).filter((name) => name !== null && name !== undefined);

/** Those of all kinds, each once. */
export const expectedProperties: readonly string[] = [...new Set(kinds.flatMap(propertiesExpectedOf))];
