/** So many workers run tests on Neo4j, each with one of its own; on a database that a person names, one alone. */
export const neo4jWorkers = process.env['NEO4J_TEST_URI'] ? 1 : 2;
