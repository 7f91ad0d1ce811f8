import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf } from '../../server/graph/embedded-files.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { GraphError } from '../../server/graph/errors.ts';
import { graphFileIn } from '../support/graph-file.ts';
import { launchProduct } from '../support/product.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

let home: TemporaryFolder;
beforeAll(async () => void (home = await temporaryFolder()));
afterAll(() => home.remove());

const walOf = async (file: string) => join(logOf(file), (await readdir(logOf(file))).sort().at(-1)!);

describe('a damaged graph', { timeout: 60_000 }, () => {
  const rows = 60;
  const bounds = { timeoutMs: 10_000 };
  const [closed, crashed] = ['closed', 'crashed'] as const;
  const fileOf = (name: string) => graphFileIn(join(home.path, name));

  beforeAll(async () => {
    for (const name of [closed, crashed]) {
      const engine = openEmbedded(fileOf(name));
      for (let at = 0; at < rows; at += 1)
        await engine.transact((run) => run('CREATE (:A {at: $at}), (:B {at: $at})', { at }), bounds);
      // A copy of an open graph is what a crash would leave.
      if (name === crashed) await cp(join(home.path, name), join(home.path, 'copy'), { recursive: true });
      await engine.close();
    }
    await rm(join(home.path, crashed), { recursive: true });
    await cp(join(home.path, 'copy'), join(home.path, crashed), { recursive: true });
  });

  /** What opening says of a copy that was changed: the code of a refusal, or how many transactions are there. */
  const openedAfter = async (name: string, change: (file: string) => Promise<unknown>): Promise<string | number> => {
    const folder = join(home.path, 'changed');
    await rm(folder, { recursive: true, force: true });
    await cp(join(home.path, name), folder, { recursive: true });
    const file = graphFileIn(folder);
    await change(file);
    try {
      const engine = openEmbedded(file);
      const [a] = await engine.read('MATCH (n:A) RETURN count(n) AS n, coalesce(max(n.at), -1) AS last', {}, bounds);
      const [b] = await engine.read('MATCH (n:B) RETURN count(n) AS n', {}, bounds);
      await engine.close();
      // Each transaction whole, and none without those before it.
      expect(b?.['n']).toBe(a?.['n']);
      expect(a?.['last']).toBe(Number(a?.['n']) - 1);
      return Number(a?.['n']);
    } catch (error) {
      if ((error as GraphError).code === undefined) throw error;
      return (error as GraphError).code;
    }
  };

  const flip = (path: string, part: number) => async () => {
    const bytes = await readFile(path);
    const at = Math.floor(part * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
  };
  const cut = (path: string, part: number) => async () => truncate(path, Math.floor(part * (await stat(path)).size));
  /** Places spread over the whole of it, other ones each time. */
  const places = () => Array.from({ length: 25 }, (_, at) => (at + Math.random()) / 25);
  const refused = ['DAMAGED', 'FOREIGN_DATABASE'];

  it.each([
    ['a byte of the file is another', closed, async (file: string, at: number) => flip(file, at)(), [...refused, rows]],
    ['the file is cut off', closed, async (file: string, at: number) => cut(file, at)(), [...refused, rows]],
    [
      'a byte of the file is another after a crash',
      crashed,
      async (file: string, at: number) => flip(file, at)(),
      [...refused, rows],
    ],
  ])('is refused or is whole when %s', async (_, name, change, allowed) => {
    for (const at of places())
      expect(allowed, `at ${at}`).toContain(await openedAfter(name, (file) => change(file, at)));
  });

  it('holds each transaction before the place where its log is cut off, and no half of one', async () => {
    for (const at of places()) {
      const there = await openedAfter(crashed, async (file) => cut(await walOf(file), at)());
      expect(there, `at ${at}`).toEqual(expect.any(Number));
    }
  });

  it('is refused when a byte of its log is another, but for the last record, which may be cut off by a crash', async () => {
    for (const at of places()) {
      const there = await openedAfter(crashed, async (file) => flip(await walOf(file), at)());
      expect([...refused, rows, rows - 1], `at ${at}`).toContain(there);
    }
  });

  it('is refused when a record of its log is longer than the log', async () => {
    const there = await openedAfter(crashed, async (file) => {
      const path = await walOf(file);
      const bytes = await readFile(path);
      bytes[130] = 0xff;
      await writeFile(path, bytes);
    });
    expect(there).toBe('DAMAGED');
  });

  it('is refused when it was closed in order and does not say where its newest content lies', async () => {
    for (const at of [4_100, 4_178]) {
      const there = await openedAfter(closed, async (file) => {
        const bytes = await readFile(file);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        await writeFile(file, bytes);
      });
      expect(there).toBe('DAMAGED');
    }
  });

  it('is told in a sentence, and left as it is', async () => {
    const folder = join(home.path, 'told');
    await cp(join(home.path, closed), folder, { recursive: true });
    const file = graphFileIn(folder);
    await truncate(file, 40_000);
    const before = await readFile(file);
    const product = await launchProduct({ env: { DATA_DIR: folder } });
    expect(await product.exitCode).toBe(1);
    expect(product.output()).toMatch(
      /^Cannot start: the graph file is damaged; .* npm run restore -- FILE --replace\.\n$/,
    );
    expect((await readFile(file)).equals(before)).toBe(true);
  });
});
