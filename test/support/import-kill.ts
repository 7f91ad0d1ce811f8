import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startCommand, type Command } from './command.ts';
import type { Dump } from './dump.ts';

/** A graph that programs can import into and that can come back after a crash. */
export interface Place {
  /** Settings by which a program finds it. */
  env: Record<string, string>;
  /** All that it holds; whoever was killed is not in its way. */
  dump: () => Promise<Dump>;
}

/** Writes two tables, of so many entities and so many links between them. */
export const writeTables = async (folder: string, entities: number, links: number): Promise<string[]> => {
  const [names, pairs] = [join(folder, 'entities.csv'), join(folder, 'links.csv')];
  const all = Array.from({ length: entities }, (_, at) => `org-${at},Institute ${at},City ${at % 97}`);
  await writeFile(names, ['id,name,city', ...all].join('\n'));
  const next = (at: number) => (at + 1 + Math.floor(at / entities)) % entities;
  const between = Array.from({ length: links }, (_, at) => `org-${at % entities},org-${next(at)},${(at % 9) + 1}`);
  await writeFile(pairs, ['from,to,weight', ...between].join('\n'));
  return [names, pairs];
};

export const importing = ({ env }: Place, files: readonly string[]): Command =>
  startCommand('server/import.ts', [...files, '--name', 'large'], env, { watched: true });

/** How far an import was, in its own words. */
const phaseOf = (output: string): string => {
  if (output.includes('Imported')) return 'it had said that it was done';
  const said = output.match(/[\d,]+ (?:entities|links) read/g);
  return said?.at(-1) ?? (output.includes('Reading') ? 'opening the graph' : 'starting');
};

export const fingerprint = (dump: Dump): string => createHash('sha256').update(JSON.stringify(dump)).digest('hex');

/** Which fingerprint a graph has before the import and which after it. */
export interface States {
  before: string;
  complete: string;
}

export interface Killed {
  phase: string;
  /** Milliseconds from its beginning until it was killed, or had ended by itself. */
  after: number;
  byItself: boolean;
  /** Undefined for a graph that is neither as before nor complete. */
  left: keyof States | undefined;
  /** Whether importing again completes it. */
  usable: boolean;
}

/** Kills something at a moment of an import: what is there afterwards, and whether importing again completes it. */
export const killed = async (
  place: Place,
  files: readonly string[],
  states: States,
  { moment, kill }: { moment: number; kill: (command: Command) => Promise<unknown> },
): Promise<Killed> => {
  const begin = performance.now();
  const command = importing(place, files);
  const byItself = (await Promise.race([wait(moment), command.ended])) !== undefined;
  const after = performance.now() - begin;
  const phase = phaseOf(command.output());
  await kill(command);
  const left = fingerprint(await place.dump());
  const { code } = await importing(place, files).ended;
  return {
    phase,
    after,
    byItself,
    left: left === states.before ? 'before' : left === states.complete ? 'complete' : undefined,
    usable: code === 0 && fingerprint(await place.dump()) === states.complete,
  };
};

/** What most kills do: the program that imports is gone. */
export const killCommand = async (command: Command): Promise<void> => {
  command.kill();
  await command.ended;
};
