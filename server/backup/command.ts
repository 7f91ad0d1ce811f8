import { readConfig } from '../config.ts';
import { explain } from '../explain.ts';
import { graphFileOf } from '../open-graph.ts';
import { BackupError } from './backup-error.ts';

/** The file of the embedded graph; where the graph is on Neo4j, the reason why this command is not for it. */
export const onEmbedded = (instead: 'dump' | 'load'): string => {
  const config = readConfig(process.env);
  if (!config.neo4j) return graphFileOf(config);
  throw new BackupError(
    `NEO4J_URI is set, and Neo4j has a way of its own: neo4j-admin database ${instead}. Between the engines a graph is moved by export and import.`,
  );
};

/** Runs a command; what went wrong is told on one line, or whole where we must mend it. */
export const runBackupCommand = (run: () => Promise<void>): void => {
  run().catch((error: unknown) => {
    console.error(error instanceof BackupError ? error.message : explain(error));
    process.exitCode = 1;
  });
};
