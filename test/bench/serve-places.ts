import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import type { Engine } from '../../server/graph/engine.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';

const peer = fileURLToPath(new URL('peer/', import.meta.url));

/** Writes the data set into an engine that holds nothing, as the product would. */
export const fill = async (engine: Engine, dataset: Dataset): Promise<void> => {
  const patience = { readTimeoutMs: 60_000, writeTimeoutMs: 600_000 };
  const graph = createGraph(engine, loadStatements(engine.name), patience);
  await migrate(graph);
  await writeDataset(graph, dataset);
  await graph.close();
};

/** The peer looks entities up by their own labels, which the product never does: it gets indexes for that. */
export const indexForPeer = async (uri: string): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));
  for (const label of ['Project', 'Institution', 'Country']) {
    await driver.executeQuery(`CREATE INDEX peer_${label} FOR (n:${label}) ON (n.id)`);
  }
  await driver.executeQuery('CREATE TEXT INDEX peer_name FOR (n:Institution) ON (n.nameEn)');
  await driver.executeQuery('CALL db.awaitIndexes()');
  await driver.close();
};

/** Starts the peer on the Neo4j at this address; it is installed if it is not there yet. */
export const startPeer = async (uri: string): Promise<{ url: string; stop: () => Promise<unknown> }> => {
  if (!existsSync(join(peer, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: peer, stdio: 'inherit' });
    if (status !== 0) throw new Error(`the peer could not be installed: run "npm ci" in ${peer}`);
  }
  const child = fork(join(peer, 'server.ts'), [uri], { execArgv: process.execArgv });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([once(child, 'message'), ended.then(() => [undefined])])) as [string | undefined];
  if (url === undefined) throw new Error('the peer ended before it answered');
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url: url.replace(/\/$/, ''), stop };
};
