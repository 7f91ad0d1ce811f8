import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../server/backup/make.ts';
import { putBack } from '../../../server/backup/put-back.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { dumpOf } from '../../support/dump.ts';
import { dumpOfFile, graphFileIn, seedFile } from '../../support/graph-file.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary.ts';

const bounds = { timeoutMs: 30_000 };
let folder: TemporaryFolder;
const at = (name: string) => join(folder.path, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  await seedFile(at('graph.grafeo'));
  await makeBackup(at('graph.grafeo'), at('whole.backup'));
});
afterAll(() => folder.remove());

it('gives back exactly what was backed up, in a folder that was not there', async () => {
  const file = graphFileIn(at('new'));
  const header = await putBack(file, at('whole.backup'));
  expect(header).toMatchObject({ format: 'science-cooperation-atlas backup', version: 1, entities: 266, links: 485 });
  expect(await dumpOfFile(file)).toEqual(await dumpOfFile(at('graph.grafeo')));
});

it('holds all that was acknowledged and no half transaction while others write and put the log away', async () => {
  const busy = at('busy.grafeo');
  await seedFile(busy);
  let acknowledged = 0;
  const end = new AbortController();
  const write = async () => {
    while (!end.signal.aborted) {
      const engine = openEmbedded(busy);
      for (let round = 0; round < 40 && !end.signal.aborted; round += 1) {
        const given = { at: acknowledged + 1 };
        await engine.transact(async (run) => {
          await run('UNWIND range(1, 50) AS part CREATE (:Trace {at: $at, part: part})', given);
          await run('CREATE (:Trace {at: $at, part: 51})', given);
        }, bounds);
        acknowledged += 1;
      }
      await engine.close();
    }
  };
  const writer = write();
  for (let round = 0; round < 4; round += 1) {
    const before = acknowledged;
    const path = at(`busy-${round}.backup`);
    await makeBackup(busy, path);
    const copy = at(`busy-${round}.grafeo`);
    await putBack(copy, path);
    const engine = openEmbedded(copy);
    const rows = await engine.read('MATCH (t:Trace) RETURN t.at AS at, count(t) AS parts ORDER BY at', {}, bounds);
    await engine.close();
    expect(rows).toEqual(rows.map((_, index) => ({ at: index + 1, parts: 51 })));
    expect(rows.length).toBeGreaterThanOrEqual(before);
  }
  end.abort();
  await writer;
  expect(acknowledged).toBeGreaterThan(0);
}, 60_000);

it('takes no name that is taken, and no graph that is none', async () => {
  await expect(makeBackup(at('graph.grafeo'), at('whole.backup'))).rejects.toThrow(/is there already/);
  await expect(makeBackup(at('nowhere'), at('x.backup'))).rejects.toThrow(/there is no graph/);
  const foreign = openEmbedded(at('foreign.grafeo'));
  await foreign.transact((run) => run('CREATE (:Person {name: "x"})', {}), bounds);
  await expect(makeBackup(at('foreign.grafeo'), at('x.backup'))).rejects.toThrow(/data of another product/);
  await foreign.close();
  expect([existsSync(at('x.backup')), existsSync(at('x.backup.partial'))]).toEqual([false, false]);
});

describe('a graph that is there', () => {
  it('is replaced only when that is said, and leaves nothing behind', async () => {
    const file = at('present.grafeo');
    const engine = openEmbedded(file);
    await engine.transact((run) => run('CREATE (:Mine)', {}), bounds);
    await expect(putBack(file, at('whole.backup'))).rejects.toThrow(/say --replace/);
    await expect(putBack(file, at('whole.backup'), { replace: true })).rejects.toThrow(/another process has/);
    expect((await dumpOf(engine)).nodes).toHaveLength(1);
    await engine.close();
    await putBack(file, at('whole.backup'), { replace: true });
    expect(await dumpOfFile(file)).toEqual(await dumpOfFile(at('graph.grafeo')));
    expect(['.replaced', '.restoring', '.wal'].filter((ending) => existsSync(file + ending))).toEqual([]);
  });

  it('is replaced although it is damaged', async () => {
    const file = at('broken.grafeo');
    const bytes = await readFile(at('graph.grafeo'));
    await writeFile(file, bytes.fill(0xff, 10, 40));
    expect(() => openEmbedded(file)).toThrow(/is damaged/);
    await putBack(file, at('whole.backup'), { replace: true });
    expect(await dumpOfFile(file)).toEqual(await dumpOfFile(at('graph.grafeo')));
  });

  const cases: [string, (whole: Buffer) => Buffer, RegExp][] = [
    ['cut short', (whole) => whole.subarray(0, -1), /is damaged \(\d+ bytes instead of \d+\)/],
    ['longer than it says', (whole) => Buffer.concat([whole, Buffer.from('x')]), /is damaged \(\d+ bytes/],
    ['changed in its middle', (whole) => Buffer.from(whole).fill('#', 30_000, 30_008), /is damaged \(its SHA-256/],
    ['changed at its end', (whole) => Buffer.from(whole).fill('#', whole.length - 1), /is damaged \(its SHA-256/],
    ['with other figures', (whole) => swap(whole, '"entities":266', '"entities":267'), /is damaged \(its SHA-256/],
    ['of a later version', (whole) => swap(whole, '"version":1', '"version":2'), /update the product/],
    ['that is something else', () => Buffer.from('id,name\n1,a\n'), /is not a backup of this product/],
    ['that is empty', () => Buffer.alloc(0), /is not a backup of this product/],
  ];
  const swap = (whole: Buffer, from: string, to: string) => {
    const changed = Buffer.from(whole);
    changed.write(to, changed.indexOf(from));
    return changed;
  };

  it.each(cases)('stays as it was when the backup is one %s', async (_, change, sentence) => {
    const before = await readFile(at('graph.grafeo'));
    await writeFile(at('bad.backup'), change(await readFile(at('whole.backup'))));
    await expect(putBack(at('graph.grafeo'), at('bad.backup'), { replace: true })).rejects.toThrow(sentence);
    expect((await readFile(at('graph.grafeo'))).equals(before)).toBe(true);
    expect(existsSync(at('graph.grafeo.restoring'))).toBe(false);
  });

  it('stays as it was when there is no such backup', async () => {
    await expect(putBack(at('other'), at('no.backup'))).rejects.toThrow(/there is no file/);
    expect(existsSync(at('other'))).toBe(false);
  });
});
