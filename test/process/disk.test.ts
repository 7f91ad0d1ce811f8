import { execFileSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf } from '../../server/graph/embedded-files.ts';
import { graphFileIn } from '../support/graph-file.ts';
import { startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

let home: TemporaryFolder;
beforeAll(async () => void (home = await temporaryFolder()));
afterAll(() => home.remove());

const walOf = async (file: string) => join(logOf(file), (await readdir(logOf(file))).sort().at(-1)!);
const save = (url: string, name: string) =>
  ask(url, `mutation { saveView(name: "${name}", version: 1, state: "{}") { name } }`);
const saved = async (url: string) => (await ask(url, '{ savedViews(first: 9) { nodes { name } } }')).data;

describe('a disk that is full', { timeout: 60_000 }, () => {
  // Writing beyond a limit fails as writing to a full disk does, and the limit can be taken away again.
  const limit = (pid: number, bytes: number | 'unlimited') =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);

  it('is told by a code, stops no reading, leaves nothing half, and is forgotten when there is room again', async () => {
    const env = { DATA_DIR: join(home.path, 'full') };
    const file = graphFileIn(env.DATA_DIR);
    const product = await startProduct({ env });
    expect((await save(product.url, 'before')).data).not.toBeNull();
    limit(product.process.pid!, (await stat(await walOf(file))).size);
    for (const name of ['refused', 'again']) {
      const { errors } = await save(product.url, name);
      expect(errors).toMatchObject([
        {
          message: 'The disk of the graph is full; nothing was changed. Reading goes on.',
          extensions: { code: 'GRAPH_DISK_FULL' },
        },
      ]);
    }
    expect((await ask(product.url, totals)).data).toEqual(whole);
    expect(await saved(product.url)).toEqual({ savedViews: { nodes: [{ name: 'before' }] } });
    const told = product.output().match(/^The graph failed: .*$/gm);
    expect(told).toEqual([expect.stringMatching(/the disk is full: nothing of the change remains; make room/)]);

    limit(product.process.pid!, 'unlimited');
    expect((await save(product.url, 'after')).data).not.toBeNull();
    await product.kill();
    const second = await startProduct({ env });
    expect(await saved(second.url)).toEqual({ savedViews: { nodes: [{ name: 'after' }, { name: 'before' }] } });
    expect(await second.stop()).toBe(0);
  });
});
