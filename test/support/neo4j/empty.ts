import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from './address.ts';

export type Login = Omit<Neo4jAddress, 'claim'>;

/** Runs `work` with a driver of its own. */
export async function withDriver<T>({ uri, user, password }: Login, work: (driver: Driver) => Promise<T>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Nodes, links, constraints and indexes: all gone. */
export function emptyNeo4j(address: Login): Promise<void> {
  return withDriver(address, async (driver) => {
    const names = async (statement: string) =>
      (await driver.executeQuery(statement)).records.map((record) => String(record.get('name')));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) {
      await driver.executeQuery(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
    }
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await driver.executeQuery(`DROP INDEX \`${name}\` IF EXISTS`);
    }
  });
}
