import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  /** Null if a signal ended it. */
  code: number | null;
  output: string;
}

export interface Command {
  ended: Promise<Ended>;
  /** All that it has printed. */
  output: () => string;
  /** As `kill -9` does. */
  kill: () => void;
}

/** Makes a program tell how far it is, as it does where somebody watches. */
const watching = ['--import', 'data:text/javascript,process.stderr.isTTY=true'];

/** Starts a program of the server, such as `server/import.ts`, as its npm script does; of our settings it sees none. */
export const startCommand = (
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
  { watched = false, input = '' } = {},
): Command => {
  const options = [...(watched ? watching : []), '--import', '@oxc-node/core/register'];
  const child = spawn(process.execPath, [...options, script, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    process.off('exit', endWithUs);
    return { code: code ?? null, output };
  });
  return { ended, output: () => output, kill: () => void child.kill('SIGKILL') };
};

export const runCommand = (
  script: string,
  args: readonly string[],
  env?: Record<string, string>,
  input?: string,
): Promise<Ended> => startCommand(script, args, env, input === undefined ? {} : { input }).ended;
