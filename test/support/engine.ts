import type { Engine } from '../../server/graph/engine.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { myNeo4j } from './neo4j/mine.ts';

/** The engine that this project of the test run is for: a fresh one in memory, or the Neo4j of the run. */
export const openTestEngine = (): Engine => {
  if (process.env['ENGINE'] !== 'neo4j') return openEmbedded(undefined, { shuffleUnordered: true });
  const { uri, user, password } = myNeo4j();
  return openNeo4j({ uri, user, password });
};
