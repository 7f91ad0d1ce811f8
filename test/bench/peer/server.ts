import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

// What people would use otherwise: the library's own way to serve a graph, over the labels and links that are there.
// `server.ts <bolt address>`; ../serve.ts starts it.
const typeDefs = `#graphql
  type Project @node {
    id: ID!
    nameEn: String
    startYear: Int
    participants: [Institution!]! @relationship(type: "PARTICIPATES_IN", direction: IN)
  }
  type Institution @node {
    id: ID!
    nameEn: String
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT)
    countries: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT)
  }
  type Country @node {
    id: ID!
    nameEn: String
    institutions: [Institution!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
`;

const driver = neo4j.driver(process.argv[2] ?? '', neo4j.auth.basic('neo4j', ''));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: '127.0.0.1' } });
process.send?.(url);
