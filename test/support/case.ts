import type { World } from './world.ts';

/** One proof of a statement: a small given graph, parameters, and the whole expected table. */
export interface Case {
  name: string;
  given: World;
  params: Record<string, unknown>;
  /** Every row in order, decoded; evidence is left out of entities and links unless `evidence` says otherwise. */
  rows: Record<string, unknown>[];
  /** For statements without ORDER BY: rows are compared in any order. */
  anyOrder?: boolean;
  /** For statements that write: what a further question then answers, whole and in order. */
  afterwards?: { text: string; rows: Record<string, unknown>[] };
}
