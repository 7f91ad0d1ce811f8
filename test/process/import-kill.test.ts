import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dumpOfFile, graphFileIn, seedFile } from '../support/graph-file.ts';
import {
  fingerprint,
  importing,
  killCommand,
  killed,
  writeTables,
  type Place,
  type States,
} from '../support/import-kill.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

// Ten moments of a larger import, on both engines: `npm run bench:kill`.
let folder: TemporaryFolder;
let files: string[];
let states: States;
let took: number;
const at = (name: string) => join(folder.path, name);

const placeAt = async (name: string): Promise<Place> => {
  const file = graphFileIn(at(name));
  await seedFile(file);
  return { env: { DATA_DIR: dirname(file) }, dump: () => dumpOfFile(file) };
};

beforeAll(async () => {
  folder = await temporaryFolder();
  files = await writeTables(folder.path, 2_000, 6_000);
  const place = await placeAt('whole');
  const before = fingerprint(await place.dump());
  const begin = performance.now();
  const { code, output } = await importing(place, files).ended;
  took = performance.now() - begin;
  expect([code, output]).toEqual([0, expect.stringContaining('6,000 added')]);
  states = { before, complete: fingerprint(await place.dump()) };
}, 60_000);
afterAll(() => folder.remove());

it.each([0.6, 0.9])(
  'kill -9 after %f of an import leaves the graph as before or complete, and usable',
  async (part) => {
    const result = await killed(await placeAt(String(part)), files, states, { moment: part * took, kill: killCommand });
    expect(['before', 'complete']).toContain(result.left);
    expect(result.usable).toBe(true);
  },
  60_000,
);
