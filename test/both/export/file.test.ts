import { readdir, readFile, writeFile as put } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatOfFile, writtenFormats } from '../../../server/exchange/written/formats.ts';
import { UnwritableError, writeFile } from '../../../server/exchange/written/to-file.ts';
import { anyone } from '../../../server/graph/graph.ts';
import { policy, serve } from '../../support/api.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary.ts';

const api = serve();
let folder: TemporaryFolder;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => folder.remove());

it('is told its format by the ending, the longer one first', () => {
  expect(formatOfFile('A.Vosviewer.JSON')?.name).toBe('vosviewer');
  expect(formatOfFile('a.json')?.name).toBe('node-link');
  expect(formatOfFile('graphml')).toBeUndefined();
  expect(new Set(writtenFormats.map(({ ending }) => ending)).size).toBe(writtenFormats.length);
});

it('is there when all of it is, and the earlier one stays until then', async () => {
  const path = join(folder.path, 'atlas.sif');
  await put(path, 'earlier');
  const format = formatOfFile(path)!;
  const broken = { ...format, write: () => Promise.reject(new Error('in the middle')) };
  await expect(writeFile(api.graph.reader(anyone), path, broken)).rejects.toThrow('in the middle');
  expect([await readdir(folder.path), await readFile(path, 'utf8')]).toEqual([['atlas.sif'], 'earlier']);
  const { entities, links } = policy();
  const counts = await writeFile(api.graph.reader(anyone), path, format);
  expect(counts).toEqual({ entities: entities.length, links: links.length });
  expect(await readdir(folder.path)).toEqual(['atlas.sif']);
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(entities.length + links.length + 1);
});

it('is refused where nothing can be written', async () => {
  const format = writtenFormats[0]!;
  const path = join(folder.path, 'none', 'atlas.graphml');
  await expect(writeFile(api.graph.reader(anyone), path, format)).rejects.toThrow(UnwritableError);
});
