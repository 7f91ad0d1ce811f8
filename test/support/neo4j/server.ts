import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neo4jJars } from './jars.ts';

const main = fileURLToPath(new URL('Neo4j.java', import.meta.url));
const flags = ['-Dfile.encoding=UTF-8'];
/**
 * What starts sooner and is slower afterwards. Tests put one small graph in the place of another all the time, for which
 * plans are not worth making again; whoever measures wants the plans that a server would make.
 */
const soon = ['-Xmx768m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-DkeepPlans=true'];

export interface Neo4jOptions {
  /** Switches authentication on: user `neo4j` with this password. */
  password?: string;
  /** A port to come back on; otherwise any free one. */
  port?: number;
  /** A folder to come back to; it is the caller's and stays. Otherwise a temporary one, removed at the end. */
  home?: string;
  /** How much memory its heap may take, for measurements: it runs as a server does then, where tests want a start soon. */
  heap?: string;
}

export interface RunningNeo4j {
  uri: string;
  port: number;
  /** Shuts down in order. */
  stop(): Promise<void>;
  /** Stands still, and goes on: to others it looks as if it thought for long. */
  pause(): void;
  resume(): void;
  /** The machine loses power. */
  kill(): Promise<void>;
}

export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const neo4j = await launchNeo4j(options);
  try {
    await neo4j.ready;
  } catch (error) {
    await neo4j.kill();
    throw error;
  }
  return neo4j;
}

/** As `startNeo4j`, but the address is known before anything answers there. */
export async function launchNeo4j({ password, port: fixedPort, home: fixedHome, heap }: Neo4jOptions = {}): Promise<
  RunningNeo4j & { ready: Promise<void> }
> {
  const jars = await neo4jJars();
  const port = fixedPort ?? (await freePort());
  const home = fixedHome ?? (await mkdtemp(join(tmpdir(), 'atlas-neo4j-')));
  // The JVM ends when its standard input closes: also when this process is killed.
  const jvm = spawn('java', [
    ...(heap ? [`-Xmx${heap}`, '-Dpages=1024'] : soon),
    ...flags,
    '-cp',
    `${jars}/*`,
    main,
    home,
    String(port),
    ...(password ? [password] : []),
  ]);
  const end = once(jvm, 'close');
  const gone = async () => {
    await end;
    if (!fixedHome) await rm(home, { recursive: true, force: true });
  };
  return {
    uri: `neo4j://127.0.0.1:${port}`,
    port,
    ready: untilReady(jvm),
    stop: () => {
      jvm.stdin?.end();
      return gone();
    },
    pause: () => void jvm.kill('SIGSTOP'),
    resume: () => void jvm.kill('SIGCONT'),
    kill: () => {
      jvm.kill('SIGKILL');
      return gone();
    },
  };
}

function untilReady(jvm: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      if (/^READY$/m.test(output)) resolve();
    };
    jvm.stdout?.on('data', read);
    jvm.stderr?.on('data', read);
    jvm.on('error', reject);
    jvm.on('close', () => reject(new Error(`Neo4j ended before it was ready:\n${output}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
