import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { folderState } from '../support/folder-state.ts';
import { graphFileIn, seedFile } from '../support/graph-file.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = await temporaryFolder();
afterAll(() => home.remove());

let folder = '';
let made = 0;
beforeEach(async () => {
  made += 1;
  folder = join(home.path, String(made));
  await mkdir(folder);
});

describe('the command', { timeout: 60_000 }, () => {
  const doctor = 'server/doctor/first.js';

  it('finds nothing wrong where nothing is, ends with 0 and leaves everything as it is', async () => {
    await seedFile(graphFileIn(folder));
    const before = await folderState(folder);
    const { code, output } = await runCommand(doctor, [], { DATA_DIR: folder, PORT: '0', PAGE: 'off' });
    expect(output).toMatch(/Nothing is wrong\.\n$/);
    expect(code).toBe(0);
    expect(await folderState(folder)).toEqual(before);
  });

  it('says a setting that cannot be used, and ends with 1', async () => {
    const { code, output } = await runCommand(doctor, [], { PORT: 'http' });
    expect(output).toMatch(/WRONG {2}PORT must be a whole number/);
    expect(code).toBe(1);
  });

  it.each([
    ['v18.20.0', 1],
    ['v20.18.3', 1],
    ['v21.7.0', 1],
    ['v22.11.0', 1],
    ['v24.0.0', 0],
  ])('says of Node %s whether it suits', async (version, expected) => {
    const pretended = `data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;
    const env = { DATA_DIR: folder, PORT: '0', PAGE: 'off', NODE_OPTIONS: `--import "${pretended}"` };
    const { code, output } = await runCommand(doctor, [], env);
    expect(output).toContain(`${expected ? 'WRONG' : 'fine '}  Node is ${version}`);
    expect(code).toBe(expected);
  });

  it('says what is not installed, without any of it', async () => {
    for (const path of [doctor, 'package.json', 'package-lock.json']) await cp(join(root, path), join(folder, path));
    const { code, output } = await runCommand(join(folder, doctor), [], {});
    expect(output).toMatch(/WRONG {2}Packages are not installed .* is missing.* and \d+ more\.\n {7}npm ci\n/);
    expect(code).toBe(1);
  });
});
