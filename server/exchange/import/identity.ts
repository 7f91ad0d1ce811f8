import type { EntityFact } from '../source/facts.ts';

/** Which entity of the graph a fact is about. */
export interface Identity {
  /** The id in the graph: of whoever has one of its identifiers already, or its own. */
  settle: (fact: EntityFact) => string;
  /** The id in the graph of what a file calls so. */
  idOf: (id: string) => string;
}

/** The same identifier is the same entity; names alone never are. `known` holds identifiers with the ids of their owners. */
export const createIdentity = (known: Map<string, string>): Identity => {
  const renamed = new Map<string, string>();
  return {
    settle: ({ id, identifiers }) => {
      const owner = identifiers.map((identifier) => known.get(identifier)).find((found) => found !== undefined);
      const settled = owner ?? renamed.get(id) ?? id;
      if (settled !== id) renamed.set(id, settled);
      for (const identifier of identifiers) if (!known.has(identifier)) known.set(identifier, settled);
      return settled;
    },
    idOf: (id) => renamed.get(id) ?? id,
  };
};
