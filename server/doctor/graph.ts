import { accessSync, constants, existsSync } from 'node:fs';
import { localAccounts } from '../access/accounts.ts';
import type { Config } from '../config.ts';
import { withoutPassword } from '../config.ts';
import { openEmbedded } from '../graph/embedded.ts';
import type { Engine } from '../graph/engine.ts';
import { GraphError } from '../graph/errors.ts';
import { createGraph } from '../graph/graph.ts';
import { aboutNeo4j, type AboutNeo4j } from '../graph/neo4j-about.ts';
import { openNeo4j } from '../graph/neo4j.ts';
import { isCurrent, schemaVersion } from '../graph/schema-version.ts';
import { loadStatements } from '../graph/statements.ts';
import { graphFileOf } from '../open-graph.ts';
import { lookAtExposure } from './exposure.ts';
import { fine, wrong, type Finding } from './finding.ts';

/** What a fault of the graph is mended by, where its sentence does not say so. */
const mends: Partial<Record<GraphError['code'], string>> = {
  UNAUTHORISED: 'Set NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE as the server has them.',
  UNAVAILABLE: 'See that what NEO4J_URI names runs and can be reached: docker compose up -d neo4j',
  TIMED_OUT: 'See what the database is busy with, or give it more time: READ_TIMEOUT_MS',
  NEWER_VERSION: 'git pull && npm ci',
  FOREIGN_DATABASE: 'Set DATA_DIR to another folder, or NEO4J_DATABASE to an empty database.',
  DAMAGED: 'npm run restore -- BACKUP --replace',
};
const lockedMend = 'Stop the other process, or set DATA_DIR to another folder.';

const asSentence = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}.`;

/** Looks into a graph through an engine, which is closed afterwards. */
const lookInside = async (engine: Engine, config: Config, env: NodeJS.ProcessEnv): Promise<Finding[]> => {
  const { readTimeoutMs, writeTimeoutMs, host } = config;
  const graph = createGraph(engine, loadStatements(engine.name), { readTimeoutMs, writeTimeoutMs });
  try {
    const version = (await isCurrent(graph))
      ? fine(`The graph has the schema of this version (${schemaVersion}).`)
      : fine(`The graph is empty or older; the next start brings it to the schema of this version (${schemaVersion}).`);
    return [version, await lookAtExposure(host, env, () => localAccounts(graph))];
  } finally {
    await graph.close();
  }
};

const complaint = (error: unknown, isFile: boolean): Finding => {
  if (!(error instanceof GraphError) || error.code === 'INTERNAL') throw error;
  const mend = isFile && error.code === 'UNAVAILABLE' ? lockedMend : (mends[error.code] ?? 'See the log.');
  return wrong(asSentence(error.message), mend);
};

/** A graph file is opened for reading, which changes neither it nor its log; while the product runs the file is its own. */
export const lookAtFile = async (
  config: Config,
  { runs = false, env = {} }: { runs?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Finding[]> => {
  const file = graphFileOf(config);
  if (!existsSync(file)) {
    const none = fine(`There is no graph yet; the first start makes ${file}.`);
    return [none, await lookAtExposure(config.host, env, async () => 0)];
  }
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    return [wrong(`${file} cannot be read and written.`, `sudo chown "$USER" ${file}`)];
  }
  try {
    return [fine(`${file} is whole.`), ...(await lookInside(openEmbedded(file, { readOnly: true }), config, env))];
  } catch (error) {
    const isLocked = error instanceof GraphError && error.code === 'UNAVAILABLE';
    return [runs && isLocked ? fine(`${file} is open in the product that runs.`) : complaint(error, true)];
  }
};

/** Less than this is too little for an import of some size. */
const leastHeapMB = 1_024;
const mostSkewMs = 30_000;

const judge = ({ version, edition, heapMB, now }: AboutNeo4j): Finding[] => {
  const found = [
    version.startsWith('5.')
      ? fine(`Neo4j is ${version} (${edition}).`)
      : wrong(`Neo4j is ${version}; this product is tested with Neo4j 5.`, 'Run Neo4j 5.26.'),
  ];
  if (heapMB !== undefined)
    found.push(
      heapMB >= leastHeapMB
        ? fine(`Neo4j may take ${heapMB} MB of memory for its heap.`)
        : wrong(
            `Neo4j may take only ${heapMB} MB of memory for its heap, which is too little for large imports.`,
            `server.memory.heap.max_size=${leastHeapMB}m in neo4j.conf`,
          ),
    );
  const skew = Math.abs(Date.now() - now);
  if (skew > mostSkewMs)
    found.push(
      wrong(
        `The clocks of Neo4j and this machine are ${Math.round(skew / 1_000)} s apart.`,
        'timedatectl set-ntp true',
      ),
    );
  return found;
};

export const lookAtNeo4j = async (
  config: Config,
  neo4j: NonNullable<Config['neo4j']>,
  env: NodeJS.ProcessEnv = {},
): Promise<Finding[]> => {
  const options = { ...neo4j, patienceMs: config.neo4jPatienceMs };
  try {
    const about = await aboutNeo4j(options, config.readTimeoutMs);
    const reached = fine(`Neo4j answers at ${withoutPassword(neo4j.uri)}.`);
    return [reached, ...judge(about), ...(await lookInside(openNeo4j(options), config, env))];
  } catch (error) {
    return [complaint(error, false)];
  }
};
