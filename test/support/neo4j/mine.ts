import { inject } from 'vitest';
import type { Neo4jAddress } from './address.ts';

/** The Neo4j of this worker alone: tests empty it as they like. */
export const myNeo4j = (): Neo4jAddress => {
  const all = inject('neo4j');
  return all[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % all.length]!;
};
