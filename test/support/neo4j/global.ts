import type { TestProject } from 'vitest/node';
import type { Neo4jAddress } from './address.ts';
import { emptyNeo4j, withDriver } from './empty.ts';
import { neo4jWorkers } from './workers.ts';
import { launchNeo4j } from './server.ts';

/** Gives the workers of the project `neo4j` a new database each, or the empty one that `NEO4J_TEST_URI` names. */
export async function setup(project: TestProject) {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  if (uri) {
    const address = { uri, user, password };
    await refuseUnlessEmpty(address);
    project.provide('neo4j', [address]);
    return () => emptyNeo4j(address);
  }
  // They start while other projects run; wait.ts waits for them.
  const servers = await Promise.all(Array.from({ length: neo4jWorkers }, () => launchNeo4j()));
  for (const { ready } of servers) ready.catch((error: Error) => console.error(error.message));
  project.provide(
    'neo4j',
    servers.map((server) => ({ uri: server.uri, user, password })),
  );
  return () => Promise.all(servers.map((server) => server.kill()));
}

/** Tests delete everything: never what a person keeps. */
async function refuseUnlessEmpty(address: Neo4jAddress) {
  const { records } = await withDriver(address, (driver) => driver.executeQuery('MATCH (n) RETURN n LIMIT 1'));
  if (records.length > 0) {
    throw new Error(
      'NEO4J_TEST_URI names a database that holds data; tests would delete it. Empty it or take another.',
    );
  }
}
