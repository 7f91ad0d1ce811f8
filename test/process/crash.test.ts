import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { launchProduct, startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder } from '../support/temporary.ts';

const bounds = { timeoutMs: 10_000 };
const fingerprint = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

describe('the embedded graph', { timeout: 120_000 }, () => {
  it.each([450, 700, 900, 1200])('is whole or empty after kill -9 at %i ms, and then completes', async (moment) => {
    const folder = await temporaryFolder();
    const first = await launchProduct({ env: { DATA_DIR: folder.path } });
    await wait(moment);
    await first.kill();
    const left = openEmbedded(join(folder.path, 'graph.grafeo'));
    const [counted] = await left.read(
      'OPTIONAL MATCH (e:Entity) WITH count(e) AS entities OPTIONAL MATCH (:Entity)-[l]->(:Entity) RETURN entities, count(l) AS links',
      {},
      bounds,
    );
    await left.close();
    expect([
      { entities: 0, links: 0 },
      { entities: 266, links: 485 },
    ]).toContainEqual(counted);
    const second = await startProduct({ env: { DATA_DIR: folder.path } });
    expect((await ask(second.url, totals)).data).toEqual(whole);
    expect(await second.stop()).toBe(0);
    await folder.remove();
  });

  it('keeps what it acknowledged after kill -9', async () => {
    const folder = await temporaryFolder();
    const first = await startProduct({ env: { DATA_DIR: folder.path } });
    await first.kill();
    const second = await startProduct({ env: { DATA_DIR: folder.path } });
    expect((await ask(second.url, totals)).data).toEqual(whole);
    await second.stop();
    await folder.remove();
  });

  it('refuses a file that is no graph, and leaves it as it is', async () => {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'graph.grafeo');
    await writeFile(file, 'somebody else wrote this');
    const product = await launchProduct({ env: { DATA_DIR: folder.path } });
    expect(await product.exitCode).toBe(1);
    expect(product.output()).toMatch(/^Cannot start: the graph file is not one of this product/);
    expect(await readFile(file, 'utf8')).toBe('somebody else wrote this');
    await folder.remove();
  });

  it.each([
    ['of another product', 'CREATE (:AtlasSchema {product: "another", version: 1})', /another product/],
    [
      'of a newer version',
      'CREATE (:AtlasSchema {product: "science-cooperation-atlas", version: 99})',
      /newer version/,
    ],
    ['with foreign data', 'CREATE (:Person {name: "x"})', /data of another product/],
  ])('refuses a graph %s, untouched', async (_, text, sentence) => {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'graph.grafeo');
    const engine = openEmbedded(file);
    await engine.transact((run) => run(text, {}), bounds);
    await engine.close();
    const before = await fingerprint(file);
    const product = await launchProduct({ env: { DATA_DIR: folder.path } });
    expect(await product.exitCode).toBe(1);
    expect(product.output()).toMatch(sentence);
    expect(product.output().trim().split('\n')).toHaveLength(1);
    expect(await fingerprint(file)).toBe(before);
    await folder.remove();
  });
});
