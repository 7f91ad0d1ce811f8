import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeBackup } from '../../server/backup/make.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { dumpOfFile, graphFileIn, seedFile } from '../support/graph-file.ts';
import { startProduct } from '../support/product.ts';
import { ask, totals, whole } from '../support/question.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Kills the command as soon as this file or folder is there. */
const killedAt = async (path: string, script: string, args: string[], env: Record<string, string>) => {
  const { ended, kill } = startCommand(script, args, env);
  while (!existsSync(path) && (await Promise.race([ended, setImmediate()])) === undefined);
  kill();
  await ended;
};

it('a running product is backed up, and what comes back is the same', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  const env = { DATA_DIR: join(folder.path, 'data') };
  const path = join(folder.path, 'atlas.backup');
  const product = await startProduct({ env });
  expect(await runCommand('server/backup.ts', [path], env)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Backed up 266 entities and 485 links into /),
  });
  const refused = await runCommand('server/restore.ts', [path, '--replace'], env);
  expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/another process has the graph file open/) });
  expect((await ask(product.url, totals)).data).toEqual(whole);
  expect(await product.stop()).toBe(0);
  const elsewhere = { DATA_DIR: join(folder.path, 'elsewhere') };
  expect(await runCommand('server/restore.ts', [path], elsewhere)).toMatchObject({ code: 0 });
  expect(await dumpOfFile(graphFileIn(elsewhere.DATA_DIR))).toEqual(await dumpOfFile(graphFileIn(env.DATA_DIR)));
  await folder.remove();
});

it('says that Neo4j has a way of its own', { timeout: 60_000 }, async () => {
  for (const [script, command] of [
    ['server/backup.ts', 'dump'],
    ['server/restore.ts', 'load'],
  ] as const) {
    const { code, output } = await runCommand(script, ['x'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([code, output]).toEqual([1, expect.stringContaining(`neo4j-admin database ${command}`)]);
  }
});

it('kill -9 leaves the graph as it was, and what was begun can be done again', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const file = graphFileIn(folder.path);
  const env = { DATA_DIR: folder.path };
  const path = join(folder.path, 'atlas.backup');
  await seedFile(file);
  const before = await dumpOfFile(file);
  await killedAt(`${path}.partial`, 'server/backup.ts', [path], env);
  expect(existsSync(path)).toBe(false);
  expect(await dumpOfFile(file)).toEqual(before);
  await makeBackup(file, path);

  const engine = openEmbedded(file);
  await engine.transact((run) => run('CREATE (:Later)', {}), { timeoutMs: 10_000 });
  await engine.close();
  const later = await dumpOfFile(file);
  await killedAt(`${file}.restoring`, 'server/restore.ts', [path, '--replace'], env);
  // A slow machine may have finished before it was killed.
  expect([before, later]).toContainEqual(await dumpOfFile(file));
  await killedAt(`${file}.replaced`, 'server/restore.ts', [path, '--replace'], env);
  expect([before, later]).toContainEqual(await dumpOfFile(file));
  expect(await runCommand('server/restore.ts', [path, '--replace'], env)).toMatchObject({ code: 0 });
  expect(await dumpOfFile(file)).toEqual(before);
  await folder.remove();
});
