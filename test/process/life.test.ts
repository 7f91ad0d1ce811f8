import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { launchProduct, startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder } from '../support/temporary.ts';

const slow = 60_000;

describe('the process', { timeout: slow }, () => {
  it('seeds, says where it is in one line, and answers', async () => {
    const product = await startProduct();
    expect(product.output().trim().split('\n')).toHaveLength(1);
    expect((await ask(product.url, totals)).data).toEqual(whole);
    expect(await (await fetch(`${product.url}/healthz`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${product.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, engine: 'embedded' }]);
    expect(ready.headers.get('x-powered-by')).toBeNull();
    expect(await product.stop('SIGTERM')).toBe(0);
  });

  it('lets running questions finish when it is told to stop, and ends with 0', async () => {
    const product = await startProduct();
    const wide = '{ network(limit: 266) { entities { id nameZh links(first: 50) { nodes { id to { id } } } } } }';
    const asked = Array.from({ length: 8 }, () => ask(product.url, wide));
    await Promise.race(asked);
    const ended = product.stop('SIGINT');
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    expect(await ended).toBe(0);
  });

  it('says so in a sentence when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const product = await launchProduct({ env: { PORT: String(port) } });
    expect(await product.exitCode).toBe(1);
    expect(product.output().trim()).toBe(`Port ${port} is taken: stop what listens there, or set PORT to another.`);
    other.close();
  });

  it('says so in a sentence when a setting is wrong', async () => {
    const product = await launchProduct({ env: { PORT: 'http' } });
    expect(await product.exitCode).toBe(1);
    expect(product.output().trim()).toBe('Cannot start: PORT must be a whole number from 0 to 65535, it is "http".');
  });

  it('leaves the graph of another process alone', async () => {
    const folder = await temporaryFolder();
    const first = await startProduct({ env: { DATA_DIR: folder.path } });
    const second = await launchProduct({ env: { DATA_DIR: folder.path } });
    expect(await second.exitCode).toBe(1);
    expect(second.output()).toMatch(/^Cannot start: another process has the graph file open/);
    expect((await ask(first.url, totals)).data).toEqual(whole);
    await first.stop();
    await folder.remove();
  });
});
