import { once } from 'node:events';
import { mkdir, truncate, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import type { Finding } from '../../server/doctor/finding.ts';
import { lookAtFile } from '../../server/doctor/graph.ts';
import { lookAtClock, lookAtFolder, lookAtPage, lookAtPort } from '../../server/doctor/place.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { runCommand } from '../support/command.ts';
import { folderState } from '../support/folder-state.ts';
import { graphFileIn, seedFile } from '../support/graph-file.ts';
import { startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';

const home = await temporaryFolder();
afterAll(() => home.remove());

let folder = '';
let made = 0;
beforeEach(async () => {
  made += 1;
  folder = join(home.path, String(made));
  await mkdir(folder);
});

const config = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, PORT: '0', ...env });
const bad = (found: Finding | Finding[]) => [found].flat().filter(({ fine }) => !fine);
const says = (sentence: RegExp, mend: RegExp = /./) => [
  { fine: false, sentence: expect.stringMatching(sentence), mend: expect.stringMatching(mend) },
];

describe('the doctor', () => {
  it('tells a port that is taken from one where the product runs', { timeout: 60_000 }, async () => {
    const other = createServer((socket) => void socket.destroy()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(bad(await lookAtPort(config({ PORT: String(port) })))).toEqual(says(/is taken by another/));
    other.close();
    const product = await startProduct({ env: { DATA_DIR: folder } });
    expect(await lookAtPort(config({ PORT: new URL(product.url).port }))).toMatchObject({
      fine: true,
      sentence: expect.stringMatching(/runs already/),
    });
    expect(bad(await lookAtFile(config()))).toEqual(says(/another process has the graph file open/i, /Stop/));
    expect(bad(await lookAtFile(config(), { runs: true }))).toEqual([]);
    await product.stop();
    expect(bad(await lookAtPort(config({ PORT: new URL(product.url).port })))).toEqual([]);
    expect(bad(await lookAtFile(config()))).toEqual([]);
  });

  it('says when HOST is no address of this machine, or one that others reach', async () => {
    const elsewhere = config({ PORT: '4126', HOST: '192.0.2.1' });
    expect(bad(await lookAtPort(elsewhere))).toEqual(says(/EADDRNOTAVAIL/, /HOST/));
    const open = config({ HOST: '0.0.0.0' });
    expect(bad(await lookAtFile(open))).toEqual(says(/nobody is asked/, /npm run user/));
    const OIDC = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'atlas', OIDC_CLIENT_SECRET: 'x' };
    expect(bad(await lookAtFile(open, { env: { ...OIDC, PUBLIC_URL: 'https://atlas.example' } }))).toEqual([]);
    await seedFile(graphFileIn(folder));
    expect(bad(await lookAtFile(open))).toEqual(says(/nobody is asked/));
    expect(bad(await lookAtFile(config()))).toEqual([]);
    const add = ['add', 'Somebody', '--role', 'administrator'];
    expect(await runCommand('server/user.ts', add, { DATA_DIR: folder }, 'correct horse battery')).toMatchObject({
      code: 0,
    });
    expect(bad(await lookAtFile(open))).toEqual([]);
  });

  it('says when the folder is none, or has no room', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(bad(lookAtFolder(config({ DATA_DIR: file })))).toEqual(says(/is no folder/));
    expect(bad(lookAtFolder(config({ DATA_DIR: join(file, 'below') })))).toEqual(says(/is no folder/));
    expect(bad(lookAtFolder(config(), 1e12))).toEqual(says(/only \d+ MB free/));
    expect(bad(lookAtFolder(config({ DATA_DIR: join(folder, 'not', 'yet') })))).toEqual([]);
  });

  it.each([
    ['a newer version', 'CREATE (:AtlasSchema {product: "science-cooperation-atlas", version: 99})', /newer version/],
    ['another product', 'CREATE (:Person)', /data of another product/],
  ])('says when the graph is of %s, and leaves it as it is', async (_, text, sentence) => {
    const engine = openEmbedded(graphFileIn(folder));
    await engine.transact((run) => run(text, {}), { timeoutMs: 10_000 });
    await engine.close();
    const before = await folderState(folder);
    expect(bad(await lookAtFile(config()))).toEqual(says(sentence));
    expect(await folderState(folder)).toEqual(before);
  });

  it('says when the graph is damaged, or no graph', async () => {
    const file = graphFileIn(folder);
    await seedFile(file);
    await truncate(file, 50_000);
    expect(bad(await lookAtFile(config()))).toEqual(says(/damaged/, /npm run restore/));
    await writeFile(file, 'somebody else wrote this');
    expect(bad(await lookAtFile(config()))).toEqual(says(/not one of this product/));
  });

  it('says when the clock is behind', async () => {
    await writeFile(graphFileIn(folder), '');
    const later = new Date(Date.now() + 10 * 86_400_000);
    await utimes(graphFileIn(folder), later, later);
    expect(bad(lookAtClock(config()))).toEqual(says(/but files here are of/, /set-ntp/));
  });

  it('says nothing of the page where none is served', () => {
    expect(lookAtPage(config({ PAGE: 'off' }))).toMatchObject({ fine: true });
  });
});
