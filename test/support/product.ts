import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LANG', 'SystemRoot'];

/** As `npm start` does. */
const asStarted = ['--max-semi-space-size=64', '--import', '@oxc-node/core/register'];

export interface ProductOptions {
  /**
   * Settings of the product, which serves no page unless `PAGE` is `on`. Of this process's own environment it sees only
   * what programs need to run.
   */
  env?: Record<string, string>;
  /** What follows `server/main.ts`, such as `--seed`. */
  args?: string[];
}

export interface Product {
  /** Where it answers, without a slash at the end. Rejects with its output if it ends before. */
  url: Promise<string>;
  /** Its process. */
  process: ChildProcess;
  /** All that it has printed. */
  output(): string;
  /** Its exit code, or null if a signal ended it. */
  exitCode: Promise<number | null>;
  /** Asks it to end, waits for that, cleans up. Resolves to the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  kill(): Promise<void>;
}

/** As `npm start` does, on a free port, with a graph of its own in a temporary folder unless `DATA_DIR` is given. */
export async function launchProduct({ env = {}, args = [] }: ProductOptions = {}): Promise<Product> {
  const data = await temporaryFolder();
  const needed = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, [...asStarted, 'server/main.ts', ...args], {
    cwd: root,
    env: { ...needed, PORT: '0', DATA_DIR: data.path, PAGE: 'off', LOG: 'plain', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const exitCode = once(child, 'close').then(async ([code]: (number | null)[]) => {
    process.off('exit', endWithUs);
    await data.remove();
    return code ?? null;
  });

  let output = '';
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: string) => {
      output += chunk;
      const address = /https?:\/\/[^\s/]+/.exec(output)?.[0];
      if (address && output.includes('\n', output.indexOf(address))) resolve(address);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    void exitCode.then((code) => reject(new Error(`the product ended with ${code}:\n${output}`)));
  });
  url.catch(() => {}); // whoever asks for the address hears of it

  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exitCode;
  };
  return {
    url,
    process: child,
    output: () => output,
    exitCode,
    stop: (signal = 'SIGTERM') => end(signal),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** `launchProduct`, and its graph is ready. */
export async function startProduct(options?: ProductOptions): Promise<Omit<Product, 'url'> & { url: string }> {
  const product = await launchProduct(options);
  const url = await product.url;
  while (!(await fetch(`${url}/readyz`)).ok) await sleep(50);
  return { ...product, url };
}
