import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder } from '../support/temporary.ts';

const rows = 5_000;
const many = Array.from({ length: rows }, (_, at) => `own-${at},own-${(at * 7 + 1) % rows},${at}`);

const send = async (url: string) => {
  const response = await fetch(`${url}/upload?name=mine.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: `from,to,weight\n${many.join('\n')}\n`,
  });
  return ((await response.json()) as { id: string }).id;
};

const jobOf = async (url: string) => {
  const { data } = await ask(url, '{ importJobs { state reading } }');
  return (data as { importJobs: { state: string; reading: string | null }[] }).importJobs[0];
};

it('is whole or not there after kill -9 in the middle of an import, and can be imported again', async () => {
  const folder = await temporaryFolder();
  const first = await startProduct({ env: { DATA_DIR: folder.path } });
  const { data } = await ask(first.url, `mutation { startImport(uploads: ["${await send(first.url)}"]) { id } }`);
  expect(data).toBeTruthy();
  const moment = Math.round(Math.random() * 1_500);
  await wait(moment);
  await first.kill();
  const left = openEmbedded(join(folder.path, 'graph.grafeo'));
  const counted = await left.read(
    'MATCH (e:Entity) WITH count(e) AS entities MATCH (:Entity)-[l]->(:Entity) RETURN entities, count(l) AS links',
    {},
    { timeoutMs: 10_000 },
  );
  await left.close();
  const before = whole.statistics;
  const after = { entities: before.entities + rows, links: before.links + rows };
  expect([before, after], `killed after ${moment} ms`).toContainEqual(counted[0]);
  const second = await startProduct({ env: { DATA_DIR: folder.path } });
  // What was sent to the process that is gone is gone with it; so is what it remembered of imports.
  expect((await ask(second.url, '{ importJobs { id } }')).data).toEqual({ importJobs: [] });
  await ask(second.url, `mutation { startImport(uploads: ["${await send(second.url)}"]) { id } }`);
  const state = async () => (await jobOf(second.url))?.state ?? '';
  while (['WAITING', 'RUNNING'].includes(await state())) await wait(50);
  expect(await state()).toBe('DONE');
  expect((await ask(second.url, totals)).data).toEqual({ statistics: after });
  expect(await second.stop()).toBe(0);
  await folder.remove();
}, 120_000);

it('stops in order in the middle of an import, and nothing of it stays', async () => {
  const folder = await temporaryFolder();
  const first = await startProduct({ env: { DATA_DIR: folder.path } });
  await ask(first.url, `mutation { startImport(uploads: ["${await send(first.url)}"]) { id } }`);
  while ((await jobOf(first.url))?.reading === null) await wait(10);
  expect(await first.stop()).toBe(0);
  const second = await startProduct({ env: { DATA_DIR: folder.path } });
  expect((await ask(second.url, totals)).data).toEqual(whole);
  await second.stop();
  await folder.remove();
}, 120_000);
