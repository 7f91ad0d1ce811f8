import { join } from 'node:path';
import type { Unchained } from './access/audit.ts';
import { openJournal, type Journal } from './access/audit-journal.ts';
import { withoutPassword, type Config } from './config.ts';
import { openEmbedded } from './graph/embedded.ts';
import { createGraph, type Graph, type GraphOptions } from './graph/graph.ts';
import { openNeo4j } from './graph/neo4j.ts';
import { loadStatements } from './graph/statements.ts';

/** Where the graph is, in words for people; a password never stands in it. */
export const whereGraphIs = (config: Config): string =>
  config.neo4j ? `Neo4j at ${withoutPassword(config.neo4j.uri)}` : `the embedded graph in ${config.dataDir}`;

/** The file of the embedded graph. */
export const graphFileOf = ({ dataDir }: Config): string => join(dataDir, 'graph.grafeo');

/** Where the audit log waits while an import holds the embedded graph; on Neo4j nothing holds up its entries for long. */
export const auditJournal = ({ neo4j, dataDir }: Config): Journal<Unchained> | undefined =>
  neo4j ? undefined : openJournal(join(dataDir, 'audit-waiting.jsonl'));

/** Opens the graph that the settings name. A Neo4j that does not answer is noticed at the first question only. */
export const openGraph = (config: Config, watch: Pick<GraphOptions, 'onStatement' | 'onFailed'> = {}): Graph => {
  const book = loadStatements(config.neo4j ? 'neo4j' : 'embedded');
  const engine = config.neo4j
    ? openNeo4j({ ...config.neo4j, patienceMs: config.neo4jPatienceMs })
    : openEmbedded(graphFileOf(config));
  return createGraph(engine, book, { ...config, ...watch });
};
