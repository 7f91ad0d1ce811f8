import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

/** The folder with Neo4j's jars: fetched once by Maven, complete or absent. */
export async function neo4jJars(): Promise<string> {
  const version = /<neo4j\.version>(.+)</.exec(await readFile(pom, 'utf8'))?.[1];
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const incoming = await mkdtemp(join(dirname(folder), 'neo4j-incoming-'));
  try {
    const fetching = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${incoming}`];
    await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...fetching]);
    await rename(incoming, folder);
  } catch (error) {
    await rm(incoming, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error(`Maven could not fetch Neo4j ${version}`, { cause: error });
  }
  return folder;
}
