import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RefusedError, type Dataset } from '../../server/exchange/dataset/dataset.ts';
import { readSeed } from '../../server/exchange/seed/read.ts';

const real = fileURLToPath(new URL('../../seed/policy-2021-26/', import.meta.url));

/** What becomes of a file's text; undefined for a file that goes missing. */
export type Breaks = Record<string, ((content: string) => string) | undefined>;

/** A copy of the policy's seed with some of its files broken, read; the copy is gone afterwards. */
export const readBroken = (breaks: Breaks): Dataset => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  try {
    cpSync(real, folder, { recursive: true });
    for (const [file, change] of Object.entries(breaks)) {
      const path = join(folder, file);
      if (!change) rmSync(path);
      else writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    }
    return readSeed('broken', pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Every mistake that such a copy is refused for; none when it is taken. */
export const mistakesOf = (breaks: Breaks): readonly string[] => {
  try {
    readBroken(breaks);
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.problems;
    throw error;
  }
};

/** Changes one line of a file; lines count from 1. */
export const line =
  (number: number, change: (text: string) => string) =>
  (content: string): string =>
    content
      .split('\n')
      .map((text, index) => (index + 1 === number ? change(text) : text))
      .join('\n');

/** Adds a line at the end of a file. */
export const added =
  (text: string) =>
  (content: string): string =>
    `${content.trimEnd()}\n${text}\n`;

/** How many lines a file of the seed has. */
export const linesOf = (file: string): number => readFileSync(join(real, file), 'utf8').trimEnd().split('\n').length;
