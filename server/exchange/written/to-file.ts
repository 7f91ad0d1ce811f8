import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Ask, ReadName } from '../../graph/graph.ts';
import type { WrittenFormat } from './formats.ts';
import { networkOf } from './network.ts';
import { everything, readPart } from './part.ts';

/** How many entities and links are in the file. */
export interface Counts {
  entities: number;
  links: number;
}

/** What a person can mend in what was asked for. */
export class UnwritableError extends Error {}

/** Writes all that may be seen into a file, which is there when all of it is; until then the one that was there before stays. */
export const writeFile = async (
  ask: Ask<ReadName>,
  path: string,
  { write }: WrittenFormat,
  watch: (counts: Counts) => void = () => {},
): Promise<Counts> => {
  const part = await readPart(ask, everything);
  const network = await networkOf(part, 'en');
  let links = 0;
  const counted = async function* () {
    links = 0;
    for await (const link of network.links()) {
      links += 1;
      watch({ entities: part.entityCount, links });
      yield link;
    }
  };
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const to = createWriteStream(unfinished, { flags: 'wx', flush: true });
  try {
    await once(to, 'open').catch(({ message }: Error) => {
      throw new UnwritableError(`${path} cannot be written: ${message}`);
    });
    await write({ ...network, links: counted }, to);
    await rename(unfinished, path);
  } finally {
    to.destroy();
    await rm(unfinished, { force: true });
  }
  return { entities: part.entityCount, links };
};
