/** Where the Neo4j for tests answers, as `inject('neo4j')` gives it. Without a password it asks for none. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  /** The file that the worker which has this Neo4j for itself writes its process id into. */
  claim: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: readonly Neo4jAddress[];
  }
}
