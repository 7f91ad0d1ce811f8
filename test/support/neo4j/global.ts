import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Login, emptyNeo4j, withDriver } from './empty.ts';
import { neo4jWorkers } from './workers.ts';
import { launchNeo4j } from './server.ts';

/** Gives the workers of the project `neo4j` a new database each, or the empty one that `NEO4J_TEST_URI` names. */
export async function setup(project: TestProject) {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  const claims = await mkdtemp(join(tmpdir(), 'atlas-claims-'));
  const provide = (uris: readonly string[]) =>
    project.provide(
      'neo4j',
      uris.map((uri, n) => ({ uri, user, password, claim: join(claims, String(n)) })),
    );
  const forget = () => rm(claims, { recursive: true, force: true });
  if (uri) {
    const address = { uri, user, password };
    await refuseUnlessEmpty(address);
    provide([uri]);
    return () => Promise.all([emptyNeo4j(address), forget()]);
  }
  // They start while other projects run; wait.ts waits for them.
  const servers = await Promise.all(Array.from({ length: neo4jWorkers }, () => launchNeo4j()));
  for (const { ready } of servers) ready.catch((error: Error) => console.error(error.message));
  provide(servers.map((server) => server.uri));
  return () => Promise.all([...servers.map((server) => server.kill()), forget()]);
}

/** Tests delete everything: never what a person keeps. */
async function refuseUnlessEmpty(address: Login) {
  const { records } = await withDriver(address, (driver) => driver.executeQuery('MATCH (n) RETURN n LIMIT 1'));
  if (records.length > 0) {
    throw new Error(
      'NEO4J_TEST_URI names a database that holds data; tests would delete it. Empty it or take another.',
    );
  }
}
