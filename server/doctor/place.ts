import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from '../build-client.ts';
import type { Config } from '../config.ts';
import { fine, wrong, type Finding } from './finding.ts';

const MB = 1_000_000;
/** A graph of a million links and a backup of it fit in. */
const leastFreeMB = 500;

/** Listens for a moment and lets go again: what else would find out? */
const failureToListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((settle) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? String(error)));
    probe.listen(port, host, () => probe.close(() => settle(undefined)));
  });

/** Whether the product runs where it would be started. */
export const runsAlready = async ({ host, port }: Config): Promise<boolean> => {
  const asked = fetch(`http://${host}:${port}/healthz`, { signal: AbortSignal.timeout(2_000) });
  return asked.then(
    async (answer) => ((await answer.json()) as { alive?: boolean }).alive === true,
    () => false,
  );
};

const portMends: Readonly<Record<string, string>> = {
  EACCES: 'Set PORT to 1024 or above, or let the service manager give the right to use lower ones.',
  EADDRNOTAVAIL: 'Set HOST to an address of this machine, or leave it away.',
  ENOTFOUND: 'Set HOST to an address of this machine, or leave it away.',
};

export const lookAtPort = async (config: Config): Promise<Finding> => {
  const { host, port } = config;
  const failure = port === 0 ? undefined : await failureToListen(host, port);
  if (failure === undefined) return fine(`${host}:${port} is free to listen on.`);
  if (failure === 'EADDRINUSE') {
    if (await runsAlready(config)) return fine(`The product runs already at http://${host}:${port}.`);
    return wrong(`Port ${port} is taken by another program.`, 'Stop that program, or set PORT to another number.');
  }
  return wrong(`${host}:${port} cannot be listened on (${failure}).`, portMends[failure] ?? 'Set HOST and PORT anew.');
};

const nearestThere = (path: string): string => (existsSync(path) ? path : nearestThere(dirname(path)));

export const lookAtFolder = ({ dataDir }: Config, least = leastFreeMB): Finding[] => {
  const folder = resolve(dataDir);
  const there = nearestThere(folder);
  try {
    if (!statSync(there).isDirectory()) return [wrong(`${there} is no folder.`, 'Set DATA_DIR to a folder.')];
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      wrong(
        `${there} cannot be written to (${code}).`,
        `sudo chown -R "$USER" ${there}    or set DATA_DIR to another.`,
      ),
    ];
  }
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / MB);
  const room =
    free >= least
      ? fine(`There are ${free} MB free for the data.`)
      : wrong(
          `There are only ${free} MB free in ${there}.`,
          `Make room for ${least} MB, or set DATA_DIR to another disk.`,
        );
  return [fine(there === folder ? `${folder} can be written to.` : `${folder} can be made.`), room];
};

export const lookAtPage = ({ page }: Config): Finding => {
  if (!page) return fine('PAGE is off: the API is served alone.');
  if (isFresh()) return fine('The page is built.');
  const vite = fileURLToPath(new URL('../../node_modules/vite/package.json', import.meta.url));
  if (existsSync(vite)) return fine('The page is not built, or older than its sources; the next start builds it.');
  return wrong('The page is not built, and what builds it is not installed.', 'npm ci && npm run build');
};

const day = 86_400_000;

/** Sessions and certificates go by the clock. Files of the product cannot be from the future. */
export const lookAtClock = ({ dataDir }: Config, now = Date.now()): Finding => {
  const files = [fileURLToPath(new URL('../../package.json', import.meta.url)), join(dataDir, 'graph.grafeo')];
  const newest = Math.max(...files.filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs));
  const says = `The clock says ${new Date(now).toISOString()}`;
  return newest > now + day
    ? wrong(`${says}, but files here are of ${new Date(newest).toISOString()}.`, 'sudo timedatectl set-ntp true')
    : fine(`${says}.`);
};
