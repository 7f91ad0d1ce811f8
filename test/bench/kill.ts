import { cp } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { prepareGraph } from '../../server/prepare.ts';
import { dumpOf } from '../support/dump.ts';
import { dumpOfFile, graphFileIn, seedFile } from '../support/graph-file.ts';
import {
  fingerprint,
  importing,
  killCommand,
  killed,
  writeTables,
  type Killed,
  type Place,
  type States,
} from '../support/import-kill.ts';
import type { Command } from '../support/command.ts';
import { startNeo4j, type RunningNeo4j } from '../support/neo4j/server.ts';
import { temporaryFolder } from '../support/temporary.ts';

// Ten kills with -9 at random moments of a large import on each engine, and what is there after the restart:
// `npm run bench:kill`, or one engine: `npm run bench:kill -- embedded`. On Neo4j every other one kills the server.
const moments = 10;
const [entities, links] = [20_000, 60_000];
/** Neo4j keeps a whole transaction in its heap. */
const heap = '2g';
const folder = await temporaryFolder();
const at = (name: string) => join(folder.path, name);

/** A place that begins as the seeded one does, every time. */
interface Trial extends Place {
  /** What is killed, in words, and how. */
  kills: readonly (readonly [string, (command: Command) => Promise<unknown>])[];
  end: () => Promise<unknown>;
}

const embedded = async (): Promise<(name: string) => Promise<Trial>> => {
  const seeded = at('seeded.grafeo');
  await seedFile(seeded);
  return async (name) => {
    const file = graphFileIn(at(name));
    await cp(seeded, file);
    const place = { env: { DATA_DIR: dirname(file) }, dump: () => dumpOfFile(file) };
    return { ...place, kills: [['the importing process', killCommand]], end: async () => undefined };
  };
};

const opened = (uri: string) => openNeo4j({ uri, user: 'neo4j', password: '' });

const neo4j = async (): Promise<(name: string) => Promise<Trial>> => {
  const seeded = at('neo4j');
  const first = await startNeo4j({ home: seeded, heap });
  const limits = { readTimeoutMs: 60_000, writeTimeoutMs: 600_000 };
  const graph = createGraph(opened(first.uri), loadStatements('neo4j'), limits);
  await prepareGraph(graph);
  await graph.close();
  await first.stop();
  return async (name) => {
    const home = at(name);
    await cp(seeded, home, { recursive: true });
    let server: RunningNeo4j = await startNeo4j({ home, heap });
    const { uri, port } = server;
    const dump = async () => {
      const engine = opened(uri);
      return dumpOf(engine).finally(() => engine.close());
    };
    const killServer = async (command: Command) => {
      await server.kill();
      await command.ended;
      server = await startNeo4j({ home, port, heap });
    };
    const env = { NEO4J_URI: uri, WRITE_TIMEOUT_MS: '600000' };
    const kills = [
      ['the importing process', killCommand],
      ['the server', killServer],
    ] as const;
    return { env, dump, kills, end: () => server.stop() };
  };
};

const tell = (moment: string, what: string, phase: string, state: string) =>
  console.log(`${moment.padStart(9)}  ${what.padEnd(24)}${phase.padEnd(30)}${state}`);

const stateOf = ({ left, usable }: Killed) =>
  `${left === undefined ? 'NEITHER AS BEFORE NOR COMPLETE' : left === 'before' ? 'as before' : 'complete'}, ${usable ? 'importing again completes it' : 'NOT USABLE'}`;

const reference = async (place: Place, files: readonly string[]): Promise<States & { took: number }> => {
  const before = fingerprint(await place.dump());
  const begin = performance.now();
  const { code, output } = await importing(place, files).ended;
  const took = performance.now() - begin;
  if (code !== 0) throw new Error(output);
  return { before, complete: fingerprint(await place.dump()), took };
};

const engines = { embedded, neo4j };
const asked = process.argv.slice(2);
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
console.log(`load ${loadavg()[0]?.toFixed(1)}; ${entities} entities and ${links} links`);
const files = await writeTables(folder.path, entities, links);
for (const [name, prepare] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const trial = await prepare();
  const first = await trial(`${name}-whole`);
  const { took, ...states } = await reference(first, files);
  await first.end();
  console.log(`\n${name}: an undisturbed import takes ${(took / 1000).toFixed(1)} s`);
  tell('moment', 'killed', 'phase', 'after the restart');
  let lasts = took;
  for (let round = 0; round < moments;) {
    const place = await trial(`${name}-${round}-${Math.round(lasts)}`);
    const [what, kill] = place.kills[round % place.kills.length]!;
    const moment = (lasts * (round + Math.random())) / moments;
    const result = await killed(place, files, states, { moment, kill });
    await place.end();
    // One that was too fast was not killed: again, in less time.
    if (result.byItself) lasts = result.after;
    else round += 1;
    tell(`${(result.after / 1000).toFixed(2)} s`, result.byItself ? 'nothing' : what, result.phase, stateOf(result));
    if (!result.left || !result.usable) process.exitCode = 1;
  }
}
await folder.remove();
