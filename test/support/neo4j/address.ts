/** Where the Neo4j for tests answers, as `inject('neo4j')` gives it. Without a password it asks for none. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: readonly Neo4jAddress[];
  }
}
